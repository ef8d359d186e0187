/** Reckonings of enforcement that are neither fee nor interest: shares of several creditors, auction terms, later checks. */
@NullMarked
package org.lishenzhi.law.enforcement;

import org.jspecify.annotations.NullMarked;
