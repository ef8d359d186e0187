package org.lishenzhi.preservation;

/** What kind of property a measure holds: the kind decides the longest term and from which event it runs. */
public enum SeizureKind {
    DEPOSIT("冻结存款", "freeze-deposit", PreservationEvents.FREEZE_EFFECTIVE),
    MOVABLE("查封、扣押动产", "seize-movable", PreservationEvents.MOVABLE_SEIZED),
    IMMOVABLE("查封不动产", "seize-immovable", PreservationEvents.IMMOVABLE_SEIZED),
    OTHER_RIGHT("冻结其他财产权", "seize-immovable", PreservationEvents.IMMOVABLE_SEIZED);

    private final String label;
    private final String ruleId;
    private final String event;

    SeizureKind(String label, String ruleId, String event) {
        this.label = label;
        this.ruleId = ruleId;
        this.event = event;
    }

    public String label() {
        return label;
    }

    /** The rule of the table of periods that gives the longest term. */
    String ruleId() {
        return ruleId;
    }

    /** The kind of the event by which such a measure takes effect. */
    String event() {
        return event;
    }
}
