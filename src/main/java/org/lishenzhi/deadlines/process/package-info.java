/** The table of statutory periods as the designers deploy it. */
@NullMarked
package org.lishenzhi.deadlines.process;

import org.jspecify.annotations.NullMarked;
