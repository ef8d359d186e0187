package org.lishenzhi.casefile;

/** What a party is in the case: in the suit, and later in enforcement, it is called by different words. */
public enum PartyRole {
    APPLICANT("原告", "申请执行人"),
    RESPONDENT("被告", "被执行人"),
    THIRD_PARTY("第三人", "第三人");

    private final String inSuit;
    private final String inEnforcement;

    PartyRole(String inSuit, String inEnforcement) {
        this.inSuit = inSuit;
        this.inEnforcement = inEnforcement;
    }

    /** What the party is called while the case stands there. */
    public String label(CaseState state) {
        return state.isEnforcement() ? inEnforcement : inSuit;
    }
}
