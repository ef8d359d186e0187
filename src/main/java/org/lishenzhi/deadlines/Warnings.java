package org.lishenzhi.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Leaves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The warnings of deadlines: before the last day in the stages that the table names, on the last day, and once it has
 * passed. Each stage is told once, however often and whenever the sweep runs; what a person is told on one day makes
 * one digest.
 */
@Service
public class Warnings {

    private static final int AT_ONCE = 500;

    private final WarningBook book;
    private final DeadlineRules rules;
    private final Leaves leaves;
    private final CourtClock clock;
    private final TransactionTemplate transaction;

    Warnings(WarningBook book, DeadlineRules rules, Leaves leaves, CourtClock clock, TransactionTemplate transaction) {
        this.book = book;
        this.rules = rules;
        this.leaves = leaves;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Tells whatever is due to be told by today, a bounded number of clocks to a transaction; cut off half-way, the next
     * sweep goes on where it stopped.
     *
     * @return how many warnings were told
     */
    public int sweep() {
        LocalDate today = clock.today();
        LocalDate horizon = today.plusDays(earliestWarning());
        Map<String, String> atWork = new HashMap<>();
        int told = 0;
        String after = "";
        while (true) {
            List<WarningBook.Watched> clocks = book.watched(after, horizon, AT_ONCE);
            if (clocks.isEmpty()) {
                return told;
            }
            told += transaction.execute(status -> tell(clocks, today, atWork));
            after = clocks.get(clocks.size() - 1).clockId();
        }
    }

    /** What this person was told on this day; at most one line for each clock. */
    @Transactional(readOnly = true)
    public List<Warning> digest(String accountId, LocalDate day) {
        return book.digest(accountId, day);
    }

    private int earliestWarning() {
        return rules.all().stream()
                .flatMap(rule -> rule.warningDays().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private int tell(List<WarningBook.Watched> clocks, LocalDate today, Map<String, String> atWork) {
        Map<String, Set<Integer>> known = book.told(clocks);
        List<WarningBook.Told> due = new ArrayList<>();
        for (WarningBook.Watched watched : clocks) {
            String recipient =
                    watched.officerId() == null ? null : atWork.computeIfAbsent(watched.officerId(), leaves::atWorkFor);
            stages(watched, today)
                    .filter(stage ->
                            !known.getOrDefault(watched.clockId(), Set.of()).contains(stage))
                    .forEach(stage -> due.add(new WarningBook.Told(watched, stage, recipient, today)));
        }
        book.tell(due);
        return due.size();
    }

    /** The stages that have been reached by today. */
    private static Stream<Integer> stages(WarningBook.Watched watched, LocalDate today) {
        Stream<Integer> before = watched.warningDays().stream()
                .filter(days -> !today.isBefore(watched.due().minusDays(days)));
        Stream<Integer> onTheDay = today.isBefore(watched.due()) ? Stream.empty() : Stream.of(0);
        Stream<Integer> after = today.isAfter(watched.due()) ? Stream.of(Warning.OVERDUE) : Stream.empty();
        return Stream.of(before, onTheDay, after).flatMap(stages -> stages).distinct();
    }
}
