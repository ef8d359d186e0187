package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class StepRecordsTest {

    private static final Map<String, Object> ANSWERS = Map.of(
            "course",
            "𬀩明当场拒绝，电话13912345612",
            "presentPersons",
            List.of("王平", "宫静"),
            "note",
            "${1+1}<script>alert(1)</script>",
            "told",
            true);

    @Autowired
    private CaseFile cases;

    @Autowired
    private StepRecords records;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyAnswerComesBackAsItWasGivenAndWhen() {
        String caseId = kept();

        assertThat(records.of(caseId)).singleElement().satisfies(record -> {
            assertThat(record.values()).isEqualTo(ANSWERS);
            assertThat(record.submittedAt()).isEqualTo(clock.now());
            assertThat(record.toString()).doesNotContain("王平").doesNotContain("𬀩");
        });
    }

    @Test
    void sensitiveAnswersAreNotReadableInTheDatabase() {
        String raw = jdbc.queryForObject("select answers from step_record where case_id = ?", String.class, kept());

        assertThat(raw)
                .contains("${1+1}")
                .doesNotContain("𬀩")
                .doesNotContain("13912345612")
                .doesNotContain("王平")
                .doesNotContain("宫静");
    }

    @Test
    void theHourIsKeptAsTheCourtReadsItWhateverZoneTheMachineHas() {
        assertThat(jdbc.queryForObject(
                        "select cast(submitted_at as varchar(19)) from step_record where case_id = ?",
                        String.class,
                        kept()))
                .isEqualTo("2024-09-02 09:00:00");
    }

    private String kept() {
        String caseId = cases.open(Docket.houseCaseAsFiled()).id();
        records.keep(new NewStep(
                caseId, "enter-premises", "进场", null, ANSWERS, Set.of("course", "presentPersons"), Docket.OFFICER));
        return caseId;
    }
}
