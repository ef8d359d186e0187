/** The fence around Camunda: its configuration, and the few doors through which the product and the engine meet. */
@NullMarked
package org.lishenzhi.engine;

import org.jspecify.annotations.NullMarked;
