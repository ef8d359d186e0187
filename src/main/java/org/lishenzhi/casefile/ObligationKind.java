package org.lishenzhi.casefile;

/** What an obligation of the title asks for. */
public enum ObligationKind {
    MONEY("给付金钱"),
    HOUSE("交付房屋"),
    THING("交付特定物"),
    ACT("履行行为");

    private final String label;

    ObligationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
