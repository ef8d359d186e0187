package org.lishenzhi.law.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.StatutoryClock;

/**
 * The days on which the court looks again for assets after 终结本次执行程序 (终本规定第九条). Afterwards the law no longer compels
 * it, but the case can still be resumed.
 *
 * @param every from one check to the next, in days, months or years; as the court's table has it
 * @param inAll how long the court must look
 */
public record DormantChecks(Period every, Period inAll) {

    public DormantChecks {
        if (every.isBackwards() || inAll.isBackwards()) {
            throw new IllegalArgumentException("终本后的查询应自裁定之日向后推算");
        }
    }

    /**
     * The days, in order; none is rolled over days off.
     *
     * @param ruling the day of the ruling; each check counts from it, so a month end stays a month end
     * @throws ImplausibleFigure if the ruling is outside the years that the court's calendar knows
     */
    public List<LocalDate> after(LocalDate ruling) {
        if (ruling.isBefore(StatutoryClock.EARLIEST) || ruling.isAfter(StatutoryClock.LATEST)) {
            throw new ImplausibleFigure("ruling", "「终本裁定日」应在 2007 年至 2100 年之间");
        }
        LocalDate last = later(ruling, inAll, 1);
        return LongStream.iterate(1, check -> check + 1)
                .mapToObj(check -> later(ruling, every, check))
                .takeWhile(Predicate.not(last::isBefore))
                .toList();
    }

    private static LocalDate later(LocalDate day, Period period, long times) {
        return switch (period.unit()) {
            case DAY -> day.plusDays(times * period.length());
            case MONTH -> day.plusMonths(times * period.length());
            case YEAR -> day.plusYears(times * period.length());
            case WORKING_DAY, HOUR -> throw new IllegalArgumentException("终本后的查询应以日、月或者年推算");
        };
    }
}
