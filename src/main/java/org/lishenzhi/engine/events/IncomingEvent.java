package org.lishenzhi.engine.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;

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

    /**
     * The answer to a choice.
     *
     * @throws org.lishenzhi.casefile.InputRejected if it is none of those that may be chosen
     */
    public <E extends Enum<E>> E choice(String key, String label, Class<E> choices) {
        String told = details.getOrDefault(key, "");
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(told))
                .findFirst()
                .orElseThrow(() -> new InputRejected(key, "「%s」不在可选范围内".formatted(label)));
    }

    public @Nullable String personId() {
        return details.get("personId");
    }

    public @Nullable String obligationId() {
        return details.get("obligationId");
    }
}
