/** Objections to enforcement (执行异议) and whether each kind stops it: 民事诉讼法第二百三十六条、第二百三十八条. */
@NullMarked
package org.lishenzhi.objection;

import org.jspecify.annotations.NullMarked;
