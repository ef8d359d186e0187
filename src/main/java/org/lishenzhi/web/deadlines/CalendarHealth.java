package org.lishenzhi.web.deadlines;

import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.law.CourtClock;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether running clocks count on a year that has no official table yet. The court can work on, so this is no
 * failure, but whoever looks after the system must see it.
 */
@Component("calendar")
class CalendarHealth implements HealthIndicator {

    private final Deadlines deadlines;
    private final CourtClock clock;

    CalendarHealth(Deadlines deadlines, CourtClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Health health() {
        long provisional = deadlines.provisional();
        Health.Builder up = Health.up().withDetail("today", clock.today().toString());
        return provisional == 0
                ? up.build()
                : up.withDetail("warning", "有 %d 个正在计算的期限跨入尚未录入放假安排的年份".formatted(provisional))
                        .build();
    }
}
