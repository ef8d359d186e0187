package org.lishenzhi.enforcement;

import java.util.List;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;

/** The team that enforces a case: the one for enterprises, or the other officers (本院做法，待院方确认). */
public enum EnforcementTeam {
    ENTERPRISE("涉企执行团队", "enterprise-team"),
    ORDINARY("执行法官", "enforcement-officer");

    private final String label;
    private final String group;

    EnforcementTeam(String label, String group) {
        this.label = label;
        this.group = group;
    }

    public String label() {
        return label;
    }

    /** The group of officers who take such cases. */
    public String group() {
        return group;
    }

    /** With an enterprise among those enforced against the case goes to the team for enterprises. */
    public static EnforcementTeam forDebtors(List<Party> parties) {
        return parties.stream()
                        .anyMatch(party -> party.role() == PartyRole.RESPONDENT && party.kind() == PartyKind.ENTERPRISE)
                ? ENTERPRISE
                : ORDINARY;
    }
}
