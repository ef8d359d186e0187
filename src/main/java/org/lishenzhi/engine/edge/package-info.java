/** The edge of the engine: what may be asked of it over HTTP, and in which words it refuses. */
@NullMarked
package org.lishenzhi.engine.edge;

import org.jspecify.annotations.NullMarked;
