/** The gates before models, decision tables and forms: what a person overlooks in XML, these tests do not. */
@NullMarked
package org.lishenzhi.model;

import org.jspecify.annotations.NullMarked;
