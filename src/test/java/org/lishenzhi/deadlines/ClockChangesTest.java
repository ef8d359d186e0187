package org.lishenzhi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A designer changes a row: first the report, then the change, and only for the clocks that the row's own dates touch. */
@CourtTest
class ClockChangesTest {

    @Autowired
    private ClockChanges changes;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Timeline timeline;

    @Autowired
    private RepositoryService models;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    private String older;
    private String newer;

    @BeforeEach
    void oneClockOfAugustAndOneOfSeptember() {
        clock.set(LocalDate.of(2024, 9, 10).atTime(9, 0));
        older = noticeGivenOn(LocalDate.of(2024, 8, 30));
        newer = noticeGivenOn(LocalDate.of(2024, 9, 5));
    }

    @Test
    void nothingMovesBeforeTheReportWasSeenAndThenOnlyWhatTheRowsDatesTouch() throws IOException {
        withFifteenDaysFromSeptember(() -> {
            assertThat(changes.report())
                    .extracting(change -> change.before().scope().caseId())
                    .contains(newer)
                    .doesNotContain(older);
            assertThat(due(newer)).isEqualTo(LocalDate.of(2024, 10, 8));

            changes.apply("领取期缩短为十五日", "shen.guan");

            assertThat(due(newer)).isEqualTo(LocalDate.of(2024, 9, 20));
            assertThat(due(older)).isEqualTo(LocalDate.of(2024, 9, 29));
            assertThat(timeline.of(newer))
                    .anySatisfy(event -> assertThat(event.title()).contains("因期限表调整由2024-10-08改至2024-09-20"));
            assertThat(timeline.of(older))
                    .noneSatisfy(event -> assertThat(event.title()).contains("期限表调整"));
        });
    }

    @Test
    void aChangeNeedsAReason() {
        assertThatThrownBy(() -> changes.apply(" ", "shen.guan"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("「理由」");
    }

    private void withFifteenDaysFromSeptember(Runnable test) throws IOException {
        String table = new ClassPathResource("bpmn/statutory-deadlines.dmn").getContentAsString(StandardCharsets.UTF_8);
        String deployment = unrestricted.call(() -> models.createDeployment()
                .addString("statutory-deadlines.dmn", withTwoRows(table))
                .deploy()
                .getId());
        try {
            test.run();
        } finally {
            unrestricted.run(() -> models.deleteDeployment(deployment, true));
            changes.apply("恢复原期限表", "shen.guan");
        }
    }

    /** The row of belongings twice: thirty days before September, fifteen from then on. */
    private static String withTwoRows(String table) {
        int begin = table.lastIndexOf("<rule ", table.indexOf("\"eviction-belongings\""));
        int end = table.indexOf("</rule>", begin) + "</rule>".length();
        String row = table.substring(begin, end);
        String first = row.replaceFirst("<text></text>", "<text>&lt; date(\"2024-09-01\")</text>");
        String second = row.replaceFirst("<text></text>", "<text>&gt;= date(\"2024-09-01\")</text>")
                .replace("<text>30</text>", "<text>15</text>")
                .replaceAll("id=\"Rule_(\\d+)", "id=\"Rule_$1_new");
        return table.substring(0, begin) + first + second + table.substring(end);
    }

    private String noticeGivenOn(LocalDate day) {
        String caseId = docket.houseCase().caseId();
        timeline.record(new NewEvent(
                caseId,
                "BelongingsNoticeGiven",
                "已通知领取遗留物品",
                day,
                null,
                null,
                null,
                Docket.OFFICER,
                UUID.randomUUID().toString()));
        deadlines.clock(new ClockScope(caseId, null, null), "eviction-belongings");
        return caseId;
    }

    private LocalDate due(String caseId) {
        List<RunningClock> running = deadlines.of(caseId).stream()
                .filter(one -> one.ruleId().equals("eviction-belongings"))
                .toList();
        assertThat(running).hasSize(1);
        return running.get(0).due();
    }
}
