/** The accounts page of the security administrator, the trace of his acts, and everybody's own password. */
@NullMarked
package org.lishenzhi.web.accounts;

import org.jspecify.annotations.NullMarked;
