package org.lishenzhi.engine.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that something happened in a case.
 *
 * @param eventId given by the reporter; the same id is delivered once, however often it is sent
 * @param occurredOn the day it happened
 * @param details the other facts, by the keys of the event's fields
 */
public record IncomingEvent(
        String eventId, String caseId, EventName name, LocalDate occurredOn, Map<String, String> details, String by) {

    public Optional<String> detail(String key) {
        return Optional.ofNullable(details.get(key));
    }

    public @Nullable String personId() {
        return details.get("personId");
    }

    public @Nullable String obligationId() {
        return details.get("obligationId");
    }
}
