/** How fast the court is when it is large: a million open tasks and a million sleeping timers on a PostgreSQL of its own. */
@NullMarked
package org.lishenzhi.bench;

import org.jspecify.annotations.NullMarked;
