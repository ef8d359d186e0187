/** The one sentence of permission in the engine: whose tasks a person sees and works, as a check and as a restriction of lists. */
@NullMarked
package org.lishenzhi.engine.permission;

import org.jspecify.annotations.NullMarked;
