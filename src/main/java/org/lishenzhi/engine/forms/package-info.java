/** The one door for what a person submits, and the one way for what a form shows. */
@NullMarked
package org.lishenzhi.engine.forms;

import org.jspecify.annotations.NullMarked;
