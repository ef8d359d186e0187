@NullMarked
package org.lishenzhi.engine.shields;

import org.jspecify.annotations.NullMarked;
