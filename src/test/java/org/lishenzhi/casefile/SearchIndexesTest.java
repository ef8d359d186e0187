package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** On the database of a court each part of the search is answered by an index; without one a million cases are read. */
@CourtTest
@EnabledIfSystemProperty(named = "court.database", matches = "postgres")
class SearchIndexesTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "party; name like '王%' escape '!'; party_name",
                "agent; name like '王%' escape '!'; agent_name",
                "court_case; receipt_number like '收2024-%' escape '!'; court_case_receipt_begun",
                "court_case; cause like '返还%' escape '!'; court_case_cause",
                "case_numbering; number like '(2024)%' escape '!'; case_numbering_begun",
                "title; document_number in ('(2014)乌达执字第12号', '1'); title_document_number",
                "court_case; state in ('TRIAL') order by opened_at desc, id limit 21; court_case_state",
                "court_case; true order by opened_at desc, id limit 21; court_case_opened",
            })
    void everyPartOfTheSearchHasItsIndex(String table, String condition, String index) {
        String plan = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain select * from %s where %s".formatted(table, condition))
                            .query(String.class)
                            .list());
        });

        assertThat(plan).contains(index).doesNotContain("Seq Scan");
    }
}
