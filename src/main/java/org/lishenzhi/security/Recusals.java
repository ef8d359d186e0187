package org.lishenzhi.security;

import java.util.Optional;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must not take a case, and on what ground (回避). */
@Service
@Transactional
public class Recusals {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CourtClock clock;

    Recusals(JdbcClient jdbc, Accounts accounts, CourtClock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws InputRejected if there is no such account */
    public void enter(String caseId, String accountId, RecusalGround ground, String by) {
        if (accounts.find(accountId).isEmpty()) {
            throw new InputRejected("recusals", "「应回避人员」中没有账号「%s」，请核对".formatted(accountId));
        }
        jdbc.sql("delete from recusal where case_id = :caseId and account_id = :account")
                .param("caseId", caseId)
                .param("account", accountId)
                .update();
        jdbc.sql(
                        """
                        insert into recusal (case_id, account_id, ground, entered_by, entered_on)
                        values (:caseId, :account, :ground, :by, :on)
                        """)
                .param("caseId", caseId)
                .param("account", accountId)
                .param("ground", ground.name())
                .param("by", by)
                .param("on", clock.today())
                .update();
    }

    /** The ground on which this person must not take the case, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RecusalGround> of(String caseId, String accountId) {
        return jdbc.sql("select ground from recusal where case_id = :caseId and account_id = :account")
                .param("caseId", caseId)
                .param("account", accountId)
                .query(String.class)
                .optional()
                .map(RecusalGround::valueOf);
    }
}
