package org.lishenzhi.casefile;

/** In what capacity a member of the court works on a case. */
public enum CaseRole {
    OFFICER("承办人"),
    ASSISTANT("书记员"),
    PANEL_MEMBER("合议庭成员"),
    TRIAL_JUDGE("审判法官");

    private final String label;

    CaseRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
