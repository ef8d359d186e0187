package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.Instalment;
import org.lishenzhi.casefile.InstalmentPlan;
import org.lishenzhi.law.Yuan;

/**
 * An agreement of the parties to pay one obligation by instalments (分期履行). It changes the time of payment only
 * (执行和解规定第一条); it neither stops nor closes the case.
 *
 * @param owedAtStart what was owed when it was made, 元
 */
public record InstalmentAgreement(LocalDate agreedOn, AgreementForm form, BigDecimal owedAtStart, InstalmentPlan plan) {

    /** The latest instalment that was not paid in full by its day. */
    Optional<Instalment> missed(BigDecimal outstanding, LocalDate today) {
        return plan.missed(owedAtStart.subtract(outstanding), today);
    }

    /** The day after the next day of payment, which counts in full. */
    Optional<LocalDate> nextCheck(LocalDate today) {
        return plan.nextDue(today).map(due -> due.plusDays(1));
    }

    /** The agreement in words. */
    public String told() {
        return "%s达成（%s）：%s"
                .formatted(
                        agreedOn,
                        form.label(),
                        plan.instalments().stream()
                                .map(it -> "%s前 %s 元".formatted(it.dueOn(), Yuan.written(it.amount())))
                                .collect(Collectors.joining("，")));
    }
}
