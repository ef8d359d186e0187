/** What people see: the pages in a real browser. */
@NullMarked
package org.lishenzhi.browser;

import org.jspecify.annotations.NullMarked;
