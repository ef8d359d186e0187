/** The fees of the court by 诉讼费用交纳办法（国务院令第481号）. */
@NullMarked
package org.lishenzhi.law.fees;

import org.jspecify.annotations.NullMarked;
