/** The closing's side of the engine: contracts, receivers, presenters and delegates of its three models, and its table. */
@NullMarked
package org.lishenzhi.closing.process;

import org.jspecify.annotations.NullMarked;
