package org.lishenzhi.preservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.StatutoryClock;

/**
 * The term of a measure: never longer than the law's longest, renewed only before it ends, and then for no longer than
 * again that long (民事诉讼法解释第四百八十五条).
 *
 * @param longest the longest term of the kind of property
 * @param article where the law says so
 */
record SeizureTerm(Period longest, String article, StatutoryClock clock) {

    /**
     * The last day of a measure that took effect on this day.
     *
     * @param wanted the last day as the court's order names it; the longest term if it names none
     * @throws InputRejected if it would last longer than the law allows, or end before it begins
     */
    LocalDate from(LocalDate effectiveOn, @Nullable LocalDate wanted) {
        LocalDate last = clock.reckon(effectiveOn, longest).due();
        if (wanted == null) {
            return last;
        }
        if (wanted.isAfter(last)) {
            throw new InputRejected("until", "「期限至」不能晚于 %s，最长%s（%s）".formatted(last, longest.label(), article));
        }
        if (!wanted.isAfter(effectiveOn)) {
            throw new InputRejected("until", "「期限至」应晚于 %s".formatted(effectiveOn));
        }
        return wanted;
    }

    /**
     * The last day of a measure that is renewed today; it goes on from the day on which it would have ended.
     *
     * @throws InputRejected if it has ended already: it cannot be renewed then, only taken anew
     */
    LocalDate renewed(LocalDate expiry, LocalDate today, @Nullable LocalDate wanted) {
        if (today.isAfter(expiry)) {
            throw new InputRejected("until", "期限已于 %s 届满，效力消灭，不能续行，应当重新采取措施（%s）".formatted(expiry, article));
        }
        return from(expiry, wanted);
    }
}
