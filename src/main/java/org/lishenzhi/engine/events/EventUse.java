package org.lishenzhi.engine.events;

import java.util.Arrays;
import java.util.Set;

/** For what use an event stands on the desk: under which heading its button is found. Its English name tells it. */
public enum EventUse {
    INCOMING("登记来件", Set.of("Applied", "Received", "Filed", "Withdrawn")),
    REQUEST("提请", Set.of("Requested", "Proposed", "Questioned")),
    FACT("登记情况", Set.of()),
    CORRECTION("更正", Set.of("Corrected"));

    private final String label;
    private final Set<String> endings;

    EventUse(String label, Set<String> endings) {
        this.label = label;
        this.endings = endings;
    }

    public String label() {
        return label;
    }

    /** What people hand in, ask for or correct ends in such a word; all else is a fact. */
    static EventUse of(String wireName) {
        return Arrays.stream(values())
                .filter(use -> use.endings.stream().anyMatch(wireName::endsWith))
                .findFirst()
                .orElse(FACT);
    }
}
