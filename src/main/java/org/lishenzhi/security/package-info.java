/** Who works at the court, in which roles, with which passwords, and in whose place. */
@NullMarked
package org.lishenzhi.security;

import org.jspecify.annotations.NullMarked;
