package org.lishenzhi.closing;

/** What the president answers when costs of enforcement cannot be paid (诉讼费用交纳办法第四十四条至第五十一条). */
public enum CostRelief {
    WAIVE("准予免交"),
    REDUCE("准予减交"),
    /** Not in the law's words; a debtor that has ceased to be pays nothing any more (待院方确认). */
    WRITE_OFF("无法追缴，不再收取"),
    REFUSE("不予减免");

    private final String label;

    CostRelief(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
