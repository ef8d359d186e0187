/** The filing's side of the engine: contracts, receivers, presenters and delegates of its four models. */
@NullMarked
package org.lishenzhi.filing.process;

import org.jspecify.annotations.NullMarked;
