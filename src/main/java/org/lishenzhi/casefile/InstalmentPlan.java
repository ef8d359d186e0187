package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agreement to pay by instalments asks for, day by day; a day of payment counts in full. */
public record InstalmentPlan(List<Instalment> instalments) {

    public InstalmentPlan {
        instalments = instalments.stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
    }

    public BigDecimal total() {
        return sum(instalments.stream());
    }

    /** What must have been paid before this day, 元. */
    public BigDecimal dueBefore(LocalDate day) {
        return sum(instalments.stream().filter(it -> it.dueOn().isBefore(day)));
    }

    /** The days of payment, the first one first. */
    public List<LocalDate> days() {
        return instalments.stream().map(Instalment::dueOn).toList();
    }

    /** The next day of payment, from this one on. */
    public Optional<LocalDate> nextDue(LocalDate day) {
        return days().stream().filter(due -> !due.isBefore(day)).findFirst();
    }

    /**
     * The latest instalment whose day is over on this day without that all due by then was paid.
     *
     * @param paid 元 since the agreement
     */
    public Optional<Instalment> missed(BigDecimal paid, LocalDate today) {
        return paid.compareTo(dueBefore(today)) >= 0
                ? Optional.empty()
                : instalments.stream().filter(it -> it.dueOn().isBefore(today)).reduce((earlier, later) -> later);
    }

    private static BigDecimal sum(Stream<Instalment> instalments) {
        return instalments.map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
