/** Tests over what stands beside the code: documents and deployment files that must not go stale. */
@NullMarked
package org.lishenzhi.docs;

import org.jspecify.annotations.NullMarked;
