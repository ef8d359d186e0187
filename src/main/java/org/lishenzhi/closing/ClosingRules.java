package org.lishenzhi.closing;

import java.util.List;
import java.util.Optional;

/** The table of closings (执行结案方式). */
public interface ClosingRules {

    String ALL_PERFORMED = "ALL_PERFORMED";
    String SETTLEMENT_PERFORMED = "SETTLEMENT_PERFORMED";

    /** Every row, in the order of the table. */
    List<ClosingRule> all();

    Optional<ClosingRule> find(String reason);

    /** @throws IllegalStateException if the table has no such row any more */
    default ClosingRule of(String reason) {
        return find(reason).orElseThrow(() -> new IllegalStateException("结案方式表没有事由 %s".formatted(reason)));
    }
}
