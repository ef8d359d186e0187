/** The one way by which an event of a case, from outside or from a person, reaches the processes that wait for it. */
@NullMarked
package org.lishenzhi.engine.events;

import org.jspecify.annotations.NullMarked;
