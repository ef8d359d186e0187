package org.lishenzhi.security;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on leave, and who stands in: new work of a case goes to the substitute while the person in charge is away. */
@Service
@Transactional
public class Leaves {

    private final JdbcClient jdbc;
    private final CourtClock clock;

    Leaves(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws InputRejected if the days are reversed or nobody else stands in */
    public void enter(String accountId, LocalDate first, LocalDate last, String substitute) {
        if (last.isBefore(first)) {
            throw new InputRejected("lastDay", "「休假止日」不能早于起日");
        }
        if (substitute.equals(accountId)) {
            throw new InputRejected("substituteId", "「代办人」不能是休假人自己");
        }
        requireAccount("accountId", "休假人", accountId);
        requireAccount("substituteId", "代办人", substitute);
        jdbc.sql(
                        """
                        insert into leave_of_absence (id, account_id, first_day, last_day, substitute_id)
                        values (:id, :account, :first, :last, :substitute)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("account", accountId)
                .param("first", first)
                .param("last", last)
                .param("substitute", substitute)
                .update();
    }

    /**
     * Who does this person's work today: himself, or his substitute while he is away, or the substitute's own if that
     * one is away too. Of people who only stand in for each other the first keeps his work.
     */
    @Transactional(readOnly = true)
    public String atWorkFor(String accountId) {
        Set<String> away = new LinkedHashSet<>();
        String person = accountId;
        while (away.add(person)) {
            Optional<String> next = substitute(person, clock.today());
            if (next.isEmpty()) {
                return person;
            }
            person = next.get();
        }
        return accountId;
    }

    private void requireAccount(String field, String label, String accountId) {
        boolean known = jdbc.sql("select count(*) from account where id = :id and enabled = true")
                        .param("id", accountId)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            throw new InputRejected(field, "没有「%s」这个账号，或者已停用".formatted(label));
        }
    }

    Optional<String> substitute(String accountId, LocalDate day) {
        return jdbc.sql(
                        """
                        select substitute_id from leave_of_absence
                        where account_id = :account and first_day <= :day and last_day >= :day
                        order by first_day desc, id
                        fetch first 1 row only
                        """)
                .param("account", accountId)
                .param("day", day)
                .query(String.class)
                .optional();
    }
}
