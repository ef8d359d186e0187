/** The running clocks of cases, by the rows of the court's table of statutory periods. */
@NullMarked
package org.lishenzhi.deadlines;

import org.jspecify.annotations.NullMarked;
