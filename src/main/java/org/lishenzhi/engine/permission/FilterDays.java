package org.lishenzhi.engine.permission;

import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.lishenzhi.law.CourtClock;

/** The day, as a filter of tasks may ask for it beside {@code now()}. */
public final class FilterDays {

    private FilterDays() {}

    static void addTo(ExpressionManager expressions) {
        try {
            expressions.addFunction("endOfToday", FilterDays.class.getMethod("endOfToday"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The midnight that ends this day at the court, by the engine's clock, which is the court's. */
    public static Date endOfToday() {
        return Date.from(ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(CourtClock.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(CourtClock.ZONE)
                .toInstant());
    }
}
