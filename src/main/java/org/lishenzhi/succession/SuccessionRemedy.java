package org.lishenzhi.succession;

/** What may be done against a ruling on a change of parties, and how the ruling is called for it. */
public enum SuccessionRemedy {
    /** 复议 to the court above within ten days (变更追加规定第三十条). */
    RECONSIDERATION("", SuccessionEvents.RULING_SERVED),
    /** 执行异议之诉 within fifteen days (变更追加规定第三十二条). */
    SUIT("（可诉）", SuccessionEvents.ACTIONABLE_RULING_SERVED);

    private final String suffix;
    private final String served;

    SuccessionRemedy(String suffix, String served) {
        this.suffix = suffix;
        this.served = served;
    }

    /** The document under which the guide to remedies knows the ruling. */
    String document(boolean granted) {
        return (granted ? "变更追加当事人裁定书" : "驳回变更追加申请裁定书") + suffix;
    }

    /** The event by which its period begins to run. */
    String served() {
        return served;
    }
}
