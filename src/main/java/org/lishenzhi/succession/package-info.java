/** Change and addition of parties in enforcement (变更、追加当事人), and what follows when a debtor dies. */
@NullMarked
package org.lishenzhi.succession;

import org.jspecify.annotations.NullMarked;
