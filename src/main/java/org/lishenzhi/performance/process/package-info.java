/** The performance's side of the engine: contracts, receivers, presenters and delegates of its four models. */
@NullMarked
package org.lishenzhi.performance.process;

import org.jspecify.annotations.NullMarked;
