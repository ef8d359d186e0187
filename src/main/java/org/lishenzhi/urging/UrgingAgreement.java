package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Instalment;
import org.lishenzhi.casefile.InstalmentPlan;
import org.springframework.data.annotation.Id;

/**
 * An agreement of the parties on performance while urging lasts (督促阶段履行协议). It is no settlement in enforcement:
 * whoever breaks it is not sued on it, the application is filed.
 *
 * @param otherDutiesBy the last day for what is not money; none if nothing but money is owed
 * @param owedAtStart what was owed in money when it was made, in 元
 */
public record UrgingAgreement(
        @Id String urgingId,
        String caseId,
        LocalDate agreedOn,
        @Nullable LocalDate otherDutiesBy,
        BigDecimal owedAtStart,
        List<UrgingInstalment> instalments) {

    /** What must have been paid before this day. */
    BigDecimal dueBefore(LocalDate day) {
        return plan().dueBefore(day);
    }

    /** The next day, from this one on, by which something must be performed. */
    Optional<LocalDate> nextDue(LocalDate day) {
        return days().filter(due -> !due.isBefore(day)).min(Comparator.naturalOrder());
    }

    /** The day by which everything must be performed. */
    LocalDate lastDay() {
        return days().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(plan().days().stream(), Stream.ofNullable(otherDutiesBy));
    }

    private InstalmentPlan plan() {
        return new InstalmentPlan(instalments.stream()
                .map(instalment -> new Instalment(instalment.dueOn(), instalment.amount()))
                .toList());
    }
}
