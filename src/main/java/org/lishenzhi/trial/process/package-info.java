/** The trial's side of the engine: contracts, receivers, presenters and delegates of its models. */
@NullMarked
package org.lishenzhi.trial.process;

import org.jspecify.annotations.NullMarked;
