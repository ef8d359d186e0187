/** The court's own HTTP API: what systems call and what the 案件 tab of Tasklist reads and writes. */
@NullMarked
package org.lishenzhi.web;

import org.jspecify.annotations.NullMarked;
