/** Deadlines at a person's desk, and the calendar and table changes that the court's administration enters. */
@NullMarked
package org.lishenzhi.web.deadlines;

import org.jspecify.annotations.NullMarked;
