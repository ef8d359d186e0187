/** The court's people as the engine and its web applications see them: read-only, and logged in by the front door alone. */
@NullMarked
package org.lishenzhi.engine.identity;

import org.jspecify.annotations.NullMarked;
