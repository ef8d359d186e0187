package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The limits of urging, of which the earliest counts: the period of urging itself; the seven days in which the court
 * must decide on filing (执行工作规定第十六条), unless the applicant has deferred it in writing; and the first measure to
 * expire of those that hold the debtor's property. Each leaves time for what must follow: the last day of the review is
 * left for filing, and the margin before an expiry for continuing the measure.
 *
 * @param margin how many days must be left before a measure expires
 */
record UrgingLimits(int margin) {

    /** Why there may be no urging at all, if so: what holds the property would end while people talk. */
    Optional<String> obstacle(LocalDate today, UrgingPeriod period, Optional<LocalDate> firstExpiry) {
        if (firstExpiry.isPresent() && !firstExpiry.get().isAfter(period.lastDay())) {
            return Optional.of("保全措施将于%s届满，早于督促期，应当立即转执行立案".formatted(firstExpiry.get()));
        }
        return period.endsOn().isAfter(today)
                ? Optional.empty()
                : Optional.of("已没有督促的时间（%s），应当立即转执行立案".formatted(period.reason()));
    }

    /** The period without regard to what is held. */
    UrgingPeriod withoutAssets(UrgingPeriod urging, Optional<LocalDate> reviewDue) {
        return earliest(
                urging, reviewDue.map(due -> new UrgingPeriod(due.minusDays(1), "立案审查至%s，留一日办理立案".formatted(due))));
    }

    /** The period shortened, if need be, to end in good time before the first measure expires. */
    UrgingPeriod withAssets(UrgingPeriod period, Optional<LocalDate> firstExpiry) {
        return earliest(period, firstExpiry.map(this::before));
    }

    /** The last day of waiting that the expiry of a measure allows. */
    UrgingPeriod before(LocalDate expiry) {
        return new UrgingPeriod(expiry.minusDays(1L + margin), "保全措施%s届满，提前%d日转执行立案".formatted(expiry, margin));
    }

    private static UrgingPeriod earliest(UrgingPeriod one, Optional<UrgingPeriod> other) {
        return Stream.concat(Stream.of(one), other.stream())
                .min(Comparator.comparing(UrgingPeriod::lastDay))
                .orElseThrow();
    }
}
