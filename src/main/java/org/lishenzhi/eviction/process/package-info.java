/** The eviction's side of the engine: contracts, receivers, presenters and delegates of its two models. */
@NullMarked
package org.lishenzhi.eviction.process;

import org.jspecify.annotations.NullMarked;
