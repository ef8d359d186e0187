/** Enforcement from the application to the notice served (执行立案、执行通知), and the extension of its limit. */
@NullMarked
package org.lishenzhi.enforcement;

import org.jspecify.annotations.NullMarked;
