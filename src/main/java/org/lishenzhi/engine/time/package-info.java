/** Statutory time inside models: due dates of tasks, timers by rule id, and their moving when an event is corrected. */
@NullMarked
package org.lishenzhi.engine.time;

import org.jspecify.annotations.NullMarked;
