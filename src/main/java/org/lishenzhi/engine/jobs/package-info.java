/** How the engine's own work is done and told: what a step that failed for good says to the people who must look after it. */
@NullMarked
package org.lishenzhi.engine.jobs;

import org.jspecify.annotations.NullMarked;
