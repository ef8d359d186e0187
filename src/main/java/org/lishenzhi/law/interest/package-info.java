/** What delay costs on money (民事诉讼法第二百六十四条), and in which order a payment settles what is owed. */
@NullMarked
package org.lishenzhi.law.interest;

import org.jspecify.annotations.NullMarked;
