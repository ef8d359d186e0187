package org.lishenzhi.engine.events;

/** One thing that the report of an event must tell. */
public record EventField(String key, String label, Kind kind) {

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
        return new EventField("personId", "当事人", Kind.PERSON);
    }

    static EventField obligation() {
        return new EventField("obligationId", "判项", Kind.OBLIGATION);
    }

    static EventField date(String key, String label) {
        return new EventField(key, label, Kind.DATE);
    }

    static EventField money(String key, String label) {
        return new EventField(key, label, Kind.MONEY);
    }

    static EventField choice(String key, String label) {
        return new EventField(key, label, Kind.CHOICE);
    }

    static EventField text(String key, String label) {
        return new EventField(key, label, Kind.TEXT);
    }
}
