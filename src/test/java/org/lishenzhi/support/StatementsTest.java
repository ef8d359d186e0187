package org.lishenzhi.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A counter that counts nothing would let every price rise unseen. */
@CourtTest
class StatementsTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void countsEveryStatementEveryRowOfABatchAndEveryCommit() throws Exception {
        var counts = Statements.during(() -> transaction.executeWithoutResult(status -> {
            jdbc.queryForObject("select count(*) from act_ru_task", Long.class);
            jdbc.batchUpdate(
                    "update act_ru_task set priority_ = 1 where id_ = ?",
                    List.of(new Object[] {"a"}, new Object[] {"b"}));
            jdbc.queryForObject("select count(*) from act_ru_task where id_ = ?", Long.class, "c");
        }));

        assertThat(counts.statements()).isEqualTo(4);
        assertThat(counts.commits()).isEqualTo(1);
        assertThat(counts.sql()).startsWith("select count(*) from act_ru_task");
    }
}
