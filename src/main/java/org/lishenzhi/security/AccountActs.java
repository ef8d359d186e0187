package org.lishenzhi.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trace of what was done to accounts: it is added to together with the act, and never changed. */
@Component
public class AccountActs {

    private final JdbcClient jdbc;
    private final CourtClock clock;

    AccountActs(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void trace(
            String by,
            AccountAct.Kind kind,
            String accountId,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        jdbc.sql(
                        """
                        insert into account_act (acted_at, acted_by, act, account_id, before_act, after_act, reason)
                        values (:at, :by, :act, :account, :before, :after, :reason)
                        """)
                .param("at", Timestamp.valueOf(clock.now()))
                .param("by", by)
                .param("act", kind.name())
                .param("account", accountId)
                .param("before", before)
                .param("after", after)
                .param("reason", reason)
                .update();
    }

    /** The latest acts, of one account or of all, a page at a time. */
    @Transactional(readOnly = true)
    public List<AccountAct> latest(@Nullable String accountId, int page, int size) {
        return jdbc.sql(
                        """
                        select * from account_act
                        where cast(:account as varchar(64)) is null or account_id = cast(:account as varchar(64))
                        order by entry desc
                        offset :skipped rows fetch first :size rows only
                        """)
                .param("account", accountId)
                .param("skipped", page * size)
                .param("size", size)
                .query(AccountActs::act)
                .list();
    }

    private static AccountAct act(ResultSet row, int number) throws SQLException {
        return new AccountAct(
                row.getTimestamp("acted_at").toLocalDateTime(),
                row.getString("acted_by"),
                AccountAct.Kind.valueOf(row.getString("act")),
                row.getString("account_id"),
                row.getString("before_act"),
                row.getString("after_act"),
                row.getString("reason"));
    }
}
