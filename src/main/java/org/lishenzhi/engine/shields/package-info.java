/** The shields of the engine: what is refused whoever asks, what expressions may reach, which models are let in. */
@NullMarked
package org.lishenzhi.engine.shields;

import org.jspecify.annotations.NullMarked;
