package org.lishenzhi.trial;

/** How an appeal was decided. */
public enum AppealOutcome {
    NONE("没有上诉"),
    UPHELD("维持原判"),
    CHANGED("改判"),
    REMANDED("发回重审"),
    WITHDRAWN("撤回上诉");

    private final String label;

    AppealOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
