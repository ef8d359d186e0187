/** The story's side of the engine: what happens to an event of a case that no process waits for. */
@NullMarked
package org.lishenzhi.lifecycle.process;

import org.jspecify.annotations.NullMarked;
