package org.lishenzhi.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.ObligationKind;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One obligation as a draft words it, fact by fact.
 *
 * @param subject the house or the thing, so that it can be told from all others
 * @param performDays within how many days after the document takes effect; none if a day is fixed
 * @param performBy the fixed day; none if days are counted
 * @param debtors the ids of the parties who owe it, joined by commas
 */
public record JudgmentItem(
        ObligationKind kind,
        String content,
        @Nullable BigDecimal amount,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "interest_") @Nullable Interest interest,
        @Nullable String subject,
        @Nullable Integer performDays,
        @Nullable LocalDate performBy,
        @Nullable String manner,
        String debtors) {

    public List<String> debtorIds() {
        return List.of(debtors.split(","));
    }

    /** What it does not say; whether its kind needs it is the table's business. */
    public Set<Fact> missing() {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        if (amount == null) {
            missing.add(Fact.AMOUNT);
        }
        if (interest != null) {
            missing.addAll(interest.missing());
        }
        if (subject == null) {
            missing.add(Fact.SUBJECT);
        }
        if (performDays == null && performBy == null) {
            missing.add(Fact.TIME);
        }
        if (manner == null) {
            missing.add(Fact.MANNER);
        }
        return missing;
    }

    /** The obligation in words, with its interest, its subject and its manner. */
    public String told() {
        return content
                + (interest == null ? "" : interest.told())
                + (subject == null || kind == ObligationKind.HOUSE ? "" : "；标的：" + subject)
                + (manner == null ? "" : "；方式：" + manner);
    }
}
