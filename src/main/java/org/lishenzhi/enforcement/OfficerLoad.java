package org.lishenzhi.enforcement;

/** An officer who may take a case, and how many he has in hand. */
public record OfficerLoad(String accountId, String name, EnforcementTeam team, int openCases) {

    /** As those who appoint read it. */
    public String label() {
        return "%s（%s，在办 %d 件）".formatted(name, team.label(), openCases);
    }
}
