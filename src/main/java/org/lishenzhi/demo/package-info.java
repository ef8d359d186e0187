/** What only the demo has: its accounts, its docket, and a court clock that can be moved. */
@NullMarked
package org.lishenzhi.demo;

import org.jspecify.annotations.NullMarked;
