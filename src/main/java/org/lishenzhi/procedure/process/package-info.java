/** The engine's side of changes of procedure: the model, its receivers, pages and delegates. */
@NullMarked
package org.lishenzhi.procedure.process;

import org.jspecify.annotations.NullMarked;
