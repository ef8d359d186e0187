package org.lishenzhi.urging;

/** The three steps of urging, in their order. */
public enum TalkStep {
    RISKS(UrgingEvents.RISK_TOLD, "风险提示"),
    DUTIES(UrgingEvents.DUTIES_CLARIFIED, "厘清权利义务"),
    CONSEQUENCES(UrgingEvents.CONSEQUENCES_TOLD, "告诫法律后果");

    private final String event;
    private final String label;

    TalkStep(String event, String label) {
        this.event = event;
        this.label = label;
    }

    public String event() {
        return event;
    }

    public String label() {
        return label;
    }
}
