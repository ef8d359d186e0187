/** The statutory clock and the court's reckonings: pure Java, each rule with its article. */
@NullMarked
package org.lishenzhi.law;

import org.jspecify.annotations.NullMarked;
