/** The closing of an enforcement case (结案): costs settled, the right document decided, signed and served, the case shut. */
@NullMarked
package org.lishenzhi.closing;

import org.jspecify.annotations.NullMarked;
