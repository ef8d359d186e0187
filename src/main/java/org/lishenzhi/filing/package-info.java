/** The filing of a suit (立案): received, reviewed, accepted or not, its fee, its allocation (民事诉讼法第十二章第一节). */
@NullMarked
package org.lishenzhi.filing;

import org.jspecify.annotations.NullMarked;
