package org.lishenzhi.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days that do not count, both ends included: 公告, 鉴定, 中止 and the like. */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("扣除期间的止日不能早于起日");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
