package org.lishenzhi.urging;

/** What the officer reports of his urging; full performance needs no report, for it ends the urging by itself. */
public enum UrgingResult {
    AGREEMENT("达成督促阶段履行协议"),
    PARTLY("部分履行"),
    FAILED("督促未果"),
    WITHDRAWN("申请人撤回执行申请");

    private final String label;

    UrgingResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
