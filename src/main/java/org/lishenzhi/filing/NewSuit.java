package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.law.fees.FilingFee;

/**
 * A suit as it comes to the counter.
 *
 * @param key the same key opens one case, however often it is brought
 * @param receivedOn the day the court received it (收到起诉状之日)
 * @param cause the 案由
 * @param claims what the plaintiff asks for (诉讼请求)
 * @param kind what the tariff of fees calls it
 * @param amount 元 claimed, if the suit is about money's worth
 * @param parties plaintiffs and defendants
 * @param earlierNumber the 收件号 of a case that was opened for this suit before it was brought, e.g. for 诉前保全
 */
public record NewSuit(
        String key,
        LocalDate receivedOn,
        String cause,
        String claims,
        FilingFee.Kind kind,
        @Nullable BigDecimal amount,
        List<NewParty> parties,
        @Nullable String earlierNumber) {

    public NewSuit {
        parties = List.copyOf(parties);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "NewSuit[%s]".formatted(kind);
    }
}
