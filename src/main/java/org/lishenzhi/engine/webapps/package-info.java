/** The engine's web applications as the court serves them: their page security, and our additions to them. */
@NullMarked
package org.lishenzhi.engine.webapps;

import org.jspecify.annotations.NullMarked;
