/** The story of a case across its stages. */
@NullMarked
package org.lishenzhi.lifecycle;

import org.jspecify.annotations.NullMarked;
