/** The daily look (卡案哨兵) for cases that stand still, and what becomes of each finding. */
@NullMarked
package org.lishenzhi.sentinel;

import org.jspecify.annotations.NullMarked;
