/** The person in charge of a case and the work in his hands: another 承办人, leave and hand-over, urging of colleagues. */
@NullMarked
package org.lishenzhi.assignment;

import org.jspecify.annotations.NullMarked;
