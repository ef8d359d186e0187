/** Leave (休假移交): the page and the calls by which work goes to a substitute and comes back. */
@NullMarked
package org.lishenzhi.web.handover;

import org.jspecify.annotations.NullMarked;
