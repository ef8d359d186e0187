/** Long drills, run with {@code -Pdrills} on the packaged jar: what happens when the machine fails at a bad moment. */
@NullMarked
package org.lishenzhi.drills;

import org.jspecify.annotations.NullMarked;
