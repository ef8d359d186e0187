package org.lishenzhi.casefile;

/** How a cost of enforcement was settled. */
public enum CostSettlement {
    PAID("已交纳"),
    WAIVED("准予免交"),
    NOT_DUE("无须交纳");

    private final String label;

    CostSettlement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
