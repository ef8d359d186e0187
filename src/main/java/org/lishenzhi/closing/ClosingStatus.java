package org.lishenzhi.closing;

/** How far a closing has come. */
public enum ClosingStatus {
    OPEN("办理中"),
    CLOSED("已结案"),
    REFUSED("不予结案");

    private final String label;

    ClosingStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
