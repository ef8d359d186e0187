/** Urging before enforcement (执前督促): voluntary performance in place of force, in the few days that the law leaves for it. */
@NullMarked
package org.lishenzhi.urging;

import org.jspecify.annotations.NullMarked;
