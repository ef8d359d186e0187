/** 卡案哨兵: the daily look for cases that stand still, and what becomes of each finding. */
@NullMarked
package org.lishenzhi.sentinel;

import org.jspecify.annotations.NullMarked;
