package org.lishenzhi.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and when, for those who see to it that no work stays behind. */
@Service
@Transactional(readOnly = true)
public class Absences {

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every leave that touches these days, the one that began first before the others. */
    public List<Absence> between(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                        select * from leave_of_absence where last_day >= :from and first_day <= :until
                        order by first_day, account_id, id
                        """)
                .param("from", from)
                .param("until", until)
                .query(Absence.class)
                .list();
    }

    public Optional<Absence> find(String id) {
        return jdbc.sql("select * from leave_of_absence where id = :id")
                .param("id", id)
                .query(Absence.class)
                .optional();
    }
}
