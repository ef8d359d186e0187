package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands with one obligation.
 *
 * @param on the day of the last performance that counts here; none if there is none
 * @param amount 元 that this person paid; none unless he paid money
 */
public record MatrixCell(String personId, Standing standing, @Nullable LocalDate on, @Nullable BigDecimal amount) {

    /** What a person has to do with an obligation. */
    public enum Standing {
        NONE,
        OWES,
        PARTLY,
        PERFORMED
    }
}
