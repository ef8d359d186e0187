/** The case file: what the court knows of a case, and the truth that every stage relies on. */
@NullMarked
package org.lishenzhi.casefile;

import org.jspecify.annotations.NullMarked;
