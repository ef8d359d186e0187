package org.lishenzhi.lifecycle;

import org.lishenzhi.casefile.PartyRole;

/** How the parties of a suit change while it is pending. */
public enum PartyChange {
    ADD_PLAINTIFF("追加原告", PartyRole.APPLICANT),
    ADD_DEFENDANT("追加被告", PartyRole.RESPONDENT),
    ADD_THIRD_PARTY("追加第三人", PartyRole.THIRD_PARTY);

    private final String label;
    private final PartyRole role;

    PartyChange(String label, PartyRole role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    /** What the joining party becomes. */
    public PartyRole role() {
        return role;
    }
}
