package org.lishenzhi.filing;

/** What the court answers to a request for relief from the fee (诉讼费用交纳办法第四十四条至第四十八条). */
public enum FeeRelief {
    DEFER("准许缓交"),
    WAIVE("准许免交"),
    REDUCE("准许减交"),
    REFUSE("不准许");

    private final String label;

    FeeRelief(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the case goes on without a payment; otherwise the court sets a period for what remains. */
    boolean leavesNothingToPayNow() {
        return this == DEFER || this == WAIVE;
    }
}
