package org.lishenzhi.filing;

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

/** The judges at work, each with the suits that he has in hand. */
@Component
class Bench {

    private final Accounts accounts;
    private final Leaves leaves;
    private final Recusals recusals;
    private final JdbcClient jdbc;

    Bench(Accounts accounts, Leaves leaves, Recusals recusals, JdbcClient jdbc) {
        this.accounts = accounts;
        this.leaves = leaves;
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    /** Those who may take this case, of both tracks; of each the one with the least in hand first. */
    List<JudgeLoad> judgesFor(String caseId) {
        return Arrays.stream(Track.values())
                .flatMap(track -> accounts.membersOf(track.group()).stream().map(judge -> load(judge, track)))
                .filter(judge -> leaves.atWorkFor(judge.accountId()).equals(judge.accountId()))
                .filter(judge -> recusals.of(caseId, judge.accountId()).isEmpty())
                .sorted(Comparator.comparing(JudgeLoad::track)
                        .thenComparing(JudgeLoad::openCases)
                        .thenComparing(JudgeLoad::accountId))
                .toList();
    }

    private JudgeLoad load(Account judge, Track track) {
        int open = jdbc.sql("select count(*) from court_case where officer_id = :judge and state = :state")
                .param("judge", judge.id())
                .param("state", CaseState.TRIAL.name())
                .query(Integer.class)
                .single();
        return new JudgeLoad(judge.id(), judge.name(), track, open);
    }
}
