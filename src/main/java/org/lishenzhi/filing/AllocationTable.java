package org.lishenzhi.filing;

import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.law.fees.FilingFee;

/** The decision table {@code case-allocation}: which track a suit takes by its procedure and kind. */
public interface AllocationTable {

    /** @throws IllegalStateException if the table has no row for it */
    AllocationAdvice of(Procedure procedure, FilingFee.Kind kind);
}
