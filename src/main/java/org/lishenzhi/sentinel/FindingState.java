package org.lishenzhi.sentinel;

/** What became of a finding. */
public enum FindingState {
    OPEN("待处理"),
    GONE("已自行消除"),
    HANDLED("已处理"),
    NO_PROBLEM("不是问题");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
