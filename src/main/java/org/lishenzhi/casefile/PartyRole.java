package org.lishenzhi.casefile;

/** What a party is in the case. */
public enum PartyRole {
    APPLICANT("申请执行人"),
    RESPONDENT("被执行人"),
    THIRD_PARTY("第三人");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
