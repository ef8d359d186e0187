/** What the desk asks and does about open tasks: who has them in hand, moving them to another, sending them back. */
@NullMarked
package org.lishenzhi.engine.desk;

import org.jspecify.annotations.NullMarked;
