package org.lishenzhi.objection;

/** What the court answers to an objection within three days (异议和复议规定第二条). */
public enum FilingDecision {
    ACCEPT("受理"),
    SUPPLEMENT("告知补足"),
    REFUSE("不予受理");

    private final String label;

    FilingDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
