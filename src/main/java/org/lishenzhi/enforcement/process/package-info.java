/** The enforcement's side of the engine: contracts, receivers, presenters and delegates of its three models. */
@NullMarked
package org.lishenzhi.enforcement.process;

import org.jspecify.annotations.NullMarked;
