package org.lishenzhi.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The official calendar of the court, for tests without an application. */
public final class Calendar {

    public static final CourtCalendar OFFICIAL = read();

    private Calendar() {}

    private static CourtCalendar read() {
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(Calendar.class.getResourceAsStream("/court-calendar/holidays-cn.csv")),
                StandardCharsets.UTF_8)) {
            return CourtCalendar.of(CourtCalendar.read(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
