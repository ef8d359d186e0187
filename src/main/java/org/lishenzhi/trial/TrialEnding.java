package org.lishenzhi.trial;

/** How a trial ends, or that it goes on. */
public enum TrialEnding {
    CONTINUE("继续审理"),
    JUDGMENT("判决"),
    MEDIATION("调解"),
    DISMISS_SUIT("裁定驳回起诉"),
    DEEM_WITHDRAWN("裁定按撤诉处理");

    private final String label;

    TrialEnding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
