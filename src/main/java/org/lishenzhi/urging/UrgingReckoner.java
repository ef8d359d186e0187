package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.HeldAssets;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.law.CourtClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The reckoning of how long may be urged in a case, from its clocks and from what is held in it. */
@Component
class UrgingReckoner {

    static final String REVIEW_RULE = "enforcement-filing-review";
    private static final String PERIOD_RULE = "urging";
    private static final String LONGEST_RULE = "urging-longest";

    private final Deadlines deadlines;
    private final ObjectProvider<HeldAssets> held;
    private final CourtClock clock;
    private final UrgingLimits limits;

    UrgingReckoner(
            Deadlines deadlines,
            ObjectProvider<HeldAssets> held,
            CourtClock clock,
            @Value("${lishenzhi.urging.expiry-margin-days:7}") int margin) {
        this.deadlines = deadlines;
        this.held = held;
        this.clock = clock;
        this.limits = new UrgingLimits(margin);
    }

    /**
     * The period of an urging that has just begun.
     *
     * @param agreed another last day that the applicant agreed to
     * @throws InputRejected if the agreed day lies beyond the longest period, or no time is left for urging
     */
    UrgingPeriod period(String caseId, boolean deferred, @Nullable LocalDate agreed) {
        Optional<LocalDate> expiry = firstExpiry(caseId);
        UrgingPeriod period =
                limits.withoutAssets(own(caseId, agreed), deferred ? Optional.empty() : reviewDue(caseId));
        limits.obstacle(clock.today(), period, expiry).ifPresent(UrgingReckoner::refuse);
        UrgingPeriod shortened = limits.withAssets(period, expiry);
        limits.obstacle(clock.today(), shortened, Optional.empty()).ifPresent(UrgingReckoner::refuse);
        return shortened;
    }

    /** The last day of the court's review of the application. */
    Optional<LocalDate> reviewDue(String caseId) {
        return due(caseId, REVIEW_RULE);
    }

    /** The day on which the first measure of those held in the case expires. */
    Optional<LocalDate> firstExpiry(String caseId) {
        return held.stream()
                .flatMap(assets -> assets.firstExpiry(caseId).stream())
                .min(Comparator.naturalOrder());
    }

    /** The last day for which an agreement may wait, if something is held that expires. */
    Optional<UrgingPeriod> heldUntil(String caseId) {
        return firstExpiry(caseId).map(limits::before);
    }

    private UrgingPeriod own(String caseId, @Nullable LocalDate agreed) {
        if (agreed == null) {
            return new UrgingPeriod(due(caseId, PERIOD_RULE).orElseThrow(), "督促期届满");
        }
        LocalDate longest = due(caseId, LONGEST_RULE).orElseThrow();
        if (agreed.isAfter(longest)) {
            throw new InputRejected("agreedUntil", "「约定的督促期最后一日」不能晚于%s".formatted(longest));
        }
        if (agreed.isBefore(clock.today())) {
            throw new InputRejected("agreedUntil", "「约定的督促期最后一日」不能早于今天");
        }
        return new UrgingPeriod(agreed, "约定的督促期届满");
    }

    private Optional<LocalDate> due(String caseId, String rule) {
        return deadlines.clock(new ClockScope(caseId, null, null), rule).map(RunningClock::due);
    }

    private static void refuse(String reason) {
        throw new InputRejected("urgingConsent", reason);
    }
}
