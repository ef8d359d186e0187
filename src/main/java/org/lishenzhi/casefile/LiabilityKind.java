package org.lishenzhi.casefile;

/** How several debtors answer for one obligation. */
public enum LiabilityKind {
    /** As the title says nothing: money counts towards the whole sum, anything else each of them must do. */
    JOINT("共同"),
    /** Each owes the whole; what one pays frees all (民法典第五百一十八条、第五百二十条). */
    JOINT_AND_SEVERAL("连带"),
    /** Each owes his share and no more; who has paid it is free himself (民法典第五百一十七条). */
    SHARES("按份");

    private final String label;

    LiabilityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
