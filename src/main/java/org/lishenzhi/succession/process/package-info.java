/** The succession's side of the engine: its models' contracts, receivers, pages and delegates. */
@NullMarked
package org.lishenzhi.succession.process;

import org.jspecify.annotations.NullMarked;
