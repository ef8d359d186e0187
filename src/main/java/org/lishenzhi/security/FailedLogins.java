package org.lishenzhi.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of failed logins; it lies in the database, since there are several nodes. */
@Component
class FailedLogins {

    private static final int LONGEST = 64;

    private final JdbcClient jdbc;

    FailedLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String accountId, String place, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from failed_login
                        where account_id = :account and place = :place and failed_at > :since
                        """)
                .param("account", shortened(accountId))
                .param("place", shortened(place))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Enters a failure and forgets those of the same account that no longer matter. */
    void add(String accountId, String place, Instant at) {
        jdbc.sql("delete from failed_login where account_id = :account and failed_at < :old")
                .param("account", shortened(accountId))
                .param("old", Timestamp.from(at.minusSeconds(86_400)))
                .update();
        jdbc.sql("insert into failed_login (id, account_id, place, failed_at) values (:id, :account, :place, :at)")
                .param("id", UUID.randomUUID().toString())
                .param("account", shortened(accountId))
                .param("place", shortened(place))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What a stranger sent, as far as the book takes it: printable, and no longer than a login name or an address. */
    private static String shortened(String told) {
        String printable = told.replaceAll("[^ -~]", "?");
        return printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
    }
}
