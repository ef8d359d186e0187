package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The interest that goes with a sum of money.
 *
 * @param base on what it is reckoned
 * @param rate e.g. 年利率 3.45%
 * @param until the day or the event until which it runs, e.g. 实际清偿之日
 */
public record Interest(
        @Nullable String base, @Nullable String rate, @Nullable LocalDate since, @Nullable String until) {

    public boolean isClaimed() {
        return base != null || rate != null || since != null || until != null;
    }

    Set<Fact> missing() {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        if (isClaimed()) {
            add(missing, base, Fact.INTEREST_BASE);
            add(missing, rate, Fact.INTEREST_RATE);
            add(missing, since, Fact.INTEREST_FROM);
            add(missing, until, Fact.INTEREST_TO);
        }
        return missing;
    }

    String told() {
        return isClaimed() ? "（利息以%s为基数，按%s，自%s起至%s止）".formatted(base, rate, since, until) : "";
    }

    private static void add(Set<Fact> missing, @Nullable Object told, Fact fact) {
        if (told == null) {
            missing.add(fact);
        }
    }
}
