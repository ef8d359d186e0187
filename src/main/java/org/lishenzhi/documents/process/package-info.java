/** The documents' side of the engine: the guide to remedies as the designers deploy it. */
@NullMarked
package org.lishenzhi.documents.process;

import org.jspecify.annotations.NullMarked;
