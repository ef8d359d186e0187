/** Preservation of property (财产保全) before suit, in suit and before enforcement: 民事诉讼法第一百零三条至第一百零八条. */
@NullMarked
package org.lishenzhi.preservation;

import org.jspecify.annotations.NullMarked;
