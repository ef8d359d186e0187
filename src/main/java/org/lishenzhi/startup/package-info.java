/** What is settled before the application starts: how it is meant to run, and whether it was given what that needs. */
@NullMarked
package org.lishenzhi.startup;

import org.jspecify.annotations.NullMarked;
