/** The court's documents (文书): drafted by one person, signed by another in whose right to sign is recorded. */
@NullMarked
package org.lishenzhi.documents;

import org.jspecify.annotations.NullMarked;
