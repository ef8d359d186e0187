/** The court's pipeline of filing, trial and enforcement as one application. */
@NullMarked
package org.lishenzhi;

import org.jspecify.annotations.NullMarked;
