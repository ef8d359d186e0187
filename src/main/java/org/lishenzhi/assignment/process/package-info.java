/** The side of assignments that speaks with the engine: the model 更换承办人, its pages and receivers. */
@NullMarked
package org.lishenzhi.assignment.process;

import org.jspecify.annotations.NullMarked;
