package org.lishenzhi.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a changed row of the table does to clocks that run already. Which of them it touches the row itself says by its
 * dates: a clock follows the row that was the law on the day it started. Nothing moves before somebody has seen the
 * report and said so.
 */
@Service
public class ClockChanges {

    private static final int AT_ONCE = 500;
    private static final int LONGEST_REASON = 200;

    private final ClockBook book;
    private final DeadlineRules rules;
    private final ClockReckoner reckoner;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;

    ClockChanges(
            ClockBook book,
            DeadlineRules rules,
            ClockReckoner reckoner,
            Deadlines deadlines,
            TransactionTemplate transaction) {
        this.book = book;
        this.rules = rules;
        this.reckoner = reckoner;
        this.deadlines = deadlines;
        this.transaction = transaction;
    }

    /** The clocks that would change; nothing is moved. */
    public List<ClockChange> report() {
        List<ClockChange> changes = new ArrayList<>();
        inBatches(clocks -> clocks.forEach(before -> reckoner.reckon(before.id(), before.scope(), before.ruleId())
                .filter(after -> !after.endsLike(before))
                .ifPresent(after -> changes.add(new ClockChange(before, after)))));
        return changes;
    }

    /**
     * Moves them, a bounded number to a transaction, with their tasks and timers; the time line of each case tells why.
     *
     * @return how many moved
     * @throws InputRejected if no reason is given
     */
    public int apply(String reason, String by) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || !PlainText.isReadable(reason, false)) {
            throw new InputRejected("reason", "「理由」应为 1 至 %d 个字".formatted(LONGEST_REASON));
        }
        int[] moved = {0};
        inBatches(clocks -> clocks.forEach(before -> {
            if (deadlines.move(before, "因期限表调整", reason, by)) {
                moved[0]++;
            }
        }));
        return moved[0];
    }

    /** A clock whose rule has left the table keeps the day it had. */
    private void inBatches(Consumer<List<RunningClock>> work) {
        Set<String> inTheTable = rules.all().stream().map(DeadlineRule::ruleId).collect(Collectors.toSet());
        String after = "";
        while (true) {
            String from = after;
            List<RunningClock> clocks = book.open(from, AT_ONCE);
            if (clocks.isEmpty()) {
                return;
            }
            transaction.executeWithoutResult(status -> work.accept(clocks.stream()
                    .filter(clock -> inTheTable.contains(clock.ruleId()))
                    .toList()));
            after = clocks.get(clocks.size() - 1).id();
        }
    }
}
