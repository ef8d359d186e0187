package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performance;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.interest.Claim;
import org.lishenzhi.law.interest.DelayedInterest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What delay costs on an obligation to pay as of today (民事诉讼法第二百六十四条): an estimate with its steps, without the
 * spans of suspension that would have to be left out. For a house, a thing or an act there is no such interest, but
 * 迟延履行金 (民事诉讼法解释第五百零五条).
 */
@Service
@Transactional(readOnly = true)
public class InterestEstimates {

    private final CaseFile cases;
    private final Performances performances;
    private final CourtClock clock;
    private final DelayedInterest law;

    InterestEstimates(
            CaseFile cases,
            Performances performances,
            CourtClock clock,
            @Value("${lishenzhi.interest.expiry-day-counts:false}") boolean expiryDayCounts) {
        this.cases = cases;
        this.performances = performances;
        this.clock = clock;
        this.law = new DelayedInterest(expiryDayCounts);
    }

    /** None unless it is a sum of money whose time for performance is over. */
    public Optional<DelayedInterest.Result> estimate(Obligation obligation) {
        LocalDate expiry = expiry(obligation);
        if (obligation.kind() != ObligationKind.MONEY
                || obligation.amount() == null
                || expiry == null
                || !expiry.isBefore(clock.today())) {
            return Optional.empty();
        }
        List<Performance> payments = performances.of(obligation);
        BigDecimal principal = payments.stream()
                .filter(payment -> payment.performedOn().isBefore(expiry))
                .map(InterestEstimates::amount)
                .reduce(obligation.amount(), BigDecimal::subtract);
        if (principal.signum() <= 0) {
            return Optional.empty();
        }
        List<Claim.Payment> late = payments.stream()
                .filter(payment -> !payment.performedOn().isBefore(expiry))
                .map(payment -> new Claim.Payment(payment.performedOn(), amount(payment)))
                .toList();
        return Optional.of(law.reckon(new Claim(principal, expiry, late, List.of(), clock.today())));
    }

    /** The estimate in words with its steps. */
    public String told(Obligation obligation) {
        return estimate(obligation)
                .map(result -> "截至%s估算 %s 元（%s）；以判项金额为本金，含一般债务利息的须剔除，应扣除的中止、暂缓期间未扣除。%s"
                        .formatted(
                                clock.today(),
                                Yuan.written(result.interest()),
                                result.segments().stream()
                                        .map(InterestEstimates::step)
                                        .collect(Collectors.joining("；")),
                                DelayedInterest.BASIS))
                .orElse("履行期未届满或者没有确定，不计");
    }

    private static String step(DelayedInterest.Segment part) {
        return "%s至%s：%s 元 × 万分之一点七五 × %d日 = %s 元"
                .formatted(part.from(), part.to(), Yuan.written(part.base()), part.days(), Yuan.written(part.amount()));
    }

    /** The last day of the period for performing it; without one, the day on which the title came into force. */
    private @Nullable LocalDate expiry(Obligation obligation) {
        return obligation.performBy() != null
                ? obligation.performBy()
                : cases.title(obligation.caseId()).map(Title::effectiveOn).orElse(null);
    }

    private static BigDecimal amount(Performance payment) {
        return payment.amount() == null ? BigDecimal.ZERO : payment.amount();
    }
}
