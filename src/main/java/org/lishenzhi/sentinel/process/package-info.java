/** The models of the sentinel, and its looks into the engine's own tables. */
@NullMarked
package org.lishenzhi.sentinel.process;

import org.jspecify.annotations.NullMarked;
