package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Award;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;
import org.springframework.stereotype.Component;

/** The awards of a document in force, from the obligations of its last version. */
@Component
class Awards {

    private final Calendars calendars;

    Awards(Calendars calendars) {
        this.calendars = calendars;
    }

    List<Award> of(Judgment judgment, LocalDate effectiveOn) {
        return judgment.items().stream().map(item -> award(item, effectiveOn)).toList();
    }

    private Award award(JudgmentItem item, LocalDate effectiveOn) {
        return new Award(
                item.kind(),
                item.told(),
                item.kind() == ObligationKind.MONEY ? item.amount() : null,
                item.kind() == ObligationKind.HOUSE ? item.subject() : null,
                performBy(item, effectiveOn),
                item.debtorIds());
    }

    /** The fixed day, or the last of the days that begin to count the day after the effect (民事诉讼法第八十五条). */
    private @Nullable LocalDate performBy(JudgmentItem item, LocalDate effectiveOn) {
        return item.performDays() == null
                ? item.performBy()
                : calendars
                        .clock()
                        .reckon(effectiveOn, new Period(item.performDays(), PeriodUnit.DAY, true))
                        .due();
    }
}
