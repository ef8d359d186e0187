package org.lishenzhi.law.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.StatutoryClock;

/**
 * The days on which the court looks again for assets after 终结本次执行程序: every six months for five years, not rolled
 * over days off (终本规定第九条，◐ 待院方确认). Afterwards the law no longer compels it, but the case can still be resumed.
 */
public final class DormantChecks {

    public static final String BASIS = "终结本次执行程序规定（试行）第九条（待院方确认）";

    private static final int CHECKS = 10;
    private static final int MONTHS = 6;

    private DormantChecks() {}

    /** @param ruling the day of the ruling; each check counts from it, so a month end stays a month end */
    public static List<LocalDate> after(LocalDate ruling) {
        if (ruling.isBefore(StatutoryClock.EARLIEST) || ruling.isAfter(StatutoryClock.LATEST)) {
            throw new ImplausibleFigure("ruling", "「终本裁定日」应在 2007 年至 2100 年之间");
        }
        return IntStream.rangeClosed(1, CHECKS)
                .mapToObj(check -> ruling.plusMonths((long) check * MONTHS))
                .toList();
    }
}
