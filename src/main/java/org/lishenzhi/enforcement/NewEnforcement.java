package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.Title;

/**
 * An application for enforcement, or a transfer, as it comes to the counter.
 *
 * @param receivedOn the day on which the court received it
 * @param transfer why the court itself begins it; none if it is applied for
 * @param earlierNumber the number that it bore before, e.g. (2014)乌达执字第12号
 */
public record NewEnforcement(
        LocalDate receivedOn,
        String cause,
        @Nullable Transfer transfer,
        Title title,
        Jurisdiction jurisdiction,
        @Nullable String earlierNumber,
        List<NewParty> parties,
        List<NewObligation> obligations) {

    public NewEnforcement {
        parties = List.copyOf(parties);
        obligations = List.copyOf(obligations);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "NewEnforcement[%s]".formatted(title.kind());
    }
}
