package org.lishenzhi.assignment;

/** How an application for another person in charge stands. */
public enum ChangeOutcome {
    PENDING("审批中"),
    APPROVED("已批准"),
    REFUSED("未批准");

    private final String label;

    ChangeOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
