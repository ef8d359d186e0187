/** The performance of each obligation of a case in enforcement (判项执行): orders, deliveries, acts, payments and receipts. */
@NullMarked
package org.lishenzhi.performance;

import org.jspecify.annotations.NullMarked;
