package org.lishenzhi.objection;

/** How an objection stands. */
public enum ObjectionOutcome {
    PENDING("审查中"),
    UPHELD("成立"),
    PARTLY("部分成立"),
    REJECTED("驳回"),
    INADMISSIBLE("不予受理"),
    WITHDRAWN("撤回");

    private final String label;

    ObjectionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
