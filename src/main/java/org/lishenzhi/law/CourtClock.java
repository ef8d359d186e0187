package org.lishenzhi.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the court's wall: the only place from which the product learns what time it is. */
@FunctionalInterface
public interface CourtClock {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant instant();

    default LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), ZONE);
    }

    default LocalDate today() {
        return now().toLocalDate();
    }
}
