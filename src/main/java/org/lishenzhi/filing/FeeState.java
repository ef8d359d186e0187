package org.lishenzhi.filing;

/** How the fee of filing stands. */
public enum FeeState {
    DUE("待交"),
    PAID("已交"),
    DEFERRED("准许缓交"),
    WAIVED("准许免交");

    private final String label;

    FeeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
