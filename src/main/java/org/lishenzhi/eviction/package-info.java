/** The eviction from premises (腾退房屋) and their handover: 民事诉讼法第二百六十一条. */
@NullMarked
package org.lishenzhi.eviction;

import org.jspecify.annotations.NullMarked;
