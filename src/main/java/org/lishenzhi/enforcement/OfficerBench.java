package org.lishenzhi.enforcement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.Recusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officers of enforcement at work, each with the cases that he has in hand. */
@Component
class OfficerBench {

    private final Accounts accounts;
    private final Leaves leaves;
    private final Recusals recusals;
    private final JdbcClient jdbc;

    OfficerBench(Accounts accounts, Leaves leaves, Recusals recusals, JdbcClient jdbc) {
        this.accounts = accounts;
        this.leaves = leaves;
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    /** Those who may take this case, of both teams; of each the one with the least in hand first. */
    List<OfficerLoad> officersFor(String caseId) {
        return Arrays.stream(EnforcementTeam.values())
                .flatMap(team -> accounts.membersOf(team.group()).stream().map(officer -> load(officer, team)))
                .filter(officer -> leaves.atWorkFor(officer.accountId()).equals(officer.accountId()))
                .filter(officer -> recusals.of(caseId, officer.accountId()).isEmpty())
                .sorted(Comparator.comparing(OfficerLoad::team)
                        .thenComparing(OfficerLoad::openCases)
                        .thenComparing(OfficerLoad::accountId))
                .toList();
    }

    private OfficerLoad load(Account officer, EnforcementTeam team) {
        int open = jdbc.sql("select count(*) from court_case where officer_id = :officer and state = :state")
                .param("officer", officer.id())
                .param("state", CaseState.ENFORCING.name())
                .query(Integer.class)
                .single();
        return new OfficerLoad(officer.id(), officer.name(), team, open);
    }
}
