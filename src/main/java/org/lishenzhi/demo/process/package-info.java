/** The people of the demo at their desks: they submit forms as anybody would. */
@NullMarked
package org.lishenzhi.demo.process;

import org.jspecify.annotations.NullMarked;
