/** The objections' side of the engine: the review of stays, and the receivers of their events. */
@NullMarked
package org.lishenzhi.objection.process;

import org.jspecify.annotations.NullMarked;
