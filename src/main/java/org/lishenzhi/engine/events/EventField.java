package org.lishenzhi.engine.events;

/**
 * One thing that the report of an event tells.
 *
 * @param required whether the report must tell it
 */
public record EventField(String key, String label, Kind kind, boolean required) {

    /** How the answer is given. */
    public enum Kind {
        PERSON,
        OBLIGATION,
        DATE,
        MONEY,
        CHOICE,
        TEXT
    }

    static EventField person() {
        return new EventField("personId", "当事人", Kind.PERSON, true);
    }

    static EventField obligation() {
        return new EventField("obligationId", "判项", Kind.OBLIGATION, true);
    }

    static EventField date(String key, String label) {
        return new EventField(key, label, Kind.DATE, true);
    }

    static EventField money(String key, String label) {
        return new EventField(key, label, Kind.MONEY, true);
    }

    static EventField choice(String key, String label) {
        return new EventField(key, label, Kind.CHOICE, true);
    }

    static EventField text(String key, String label) {
        return new EventField(key, label, Kind.TEXT, true);
    }

    EventField optional() {
        return new EventField(key, label, kind, false);
    }
}
