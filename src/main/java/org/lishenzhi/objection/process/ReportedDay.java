package org.lishenzhi.objection.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.events.IncomingEvent;

/** A day that the report of an event tells. */
final class ReportedDay {

    private ReportedDay() {}

    /** @throws InputRejected if it is no day */
    static LocalDate of(IncomingEvent event, String field, String label) {
        try {
            return LocalDate.parse(event.detail(field).orElse(""));
        } catch (DateTimeException e) {
            throw new InputRejected(field, "「%s」不是有效的日期".formatted(label));
        }
    }
}
