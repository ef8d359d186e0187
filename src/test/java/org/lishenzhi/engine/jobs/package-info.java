@NullMarked
package org.lishenzhi.engine.jobs;

import org.jspecify.annotations.NullMarked;
