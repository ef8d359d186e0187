package org.lishenzhi.succession;

/** How an application for a change of parties stands. */
public enum SuccessionState {
    PENDING("审查中"),
    GRANTED("已裁定准许"),
    DENIED("已裁定驳回"),
    WITHDRAWN("已撤回"),
    CHANGED("当事人已变更");

    private final String label;

    SuccessionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
