/** What all tests share: one application, one database, one clock. */
@NullMarked
package org.lishenzhi.support;

import org.jspecify.annotations.NullMarked;
