/** The trial of a suit (审判) from the service of the complaint to the effect of its judgment: 民事诉讼法第二编. */
@NullMarked
package org.lishenzhi.trial;

import org.jspecify.annotations.NullMarked;
