package org.lishenzhi.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure as whoever took it tells it.
 *
 * @param owner the full name of the party whose property it is; none if there is one respondent only
 * @param asset what it is, with its number: account, certificate, plate
 * @param until the last day as the order names it; none for the longest term of the law
 */
public record NewSeizure(
        SeizureKind kind,
        String holder,
        @Nullable String owner,
        String asset,
        BigDecimal amount,
        int place,
        @Nullable LocalDate until) {

    /** Says nothing of what was seized. */
    @Override
    public String toString() {
        return "NewSeizure[%s]".formatted(kind);
    }
}
