/** The court's calculators of periods, fees and interest: each answers with its reckoning, step by step. */
@NullMarked
package org.lishenzhi.web.calculators;

import org.jspecify.annotations.NullMarked;
