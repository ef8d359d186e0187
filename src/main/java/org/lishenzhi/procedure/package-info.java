/** Changes of procedure in enforcement (程序变动): suspension, deferral, transfer and the like, each as one row of a table. */
@NullMarked
package org.lishenzhi.procedure;

import org.jspecify.annotations.NullMarked;
