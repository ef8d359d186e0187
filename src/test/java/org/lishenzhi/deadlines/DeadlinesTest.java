package org.lishenzhi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class DeadlinesTest {

    private static final String RULE = "eviction-vacate";
    private static final String POSTED = "EvictionNoticePosted";
    private static final String SERVED = "EvictionNoticeServed";

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineRules rules;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    @Autowired
    private RepositoryService models;

    @Autowired
    private Unrestricted unrestricted;

    private Obligation house;

    @BeforeEach
    void aCase() {
        clock.set(LocalDate.of(2024, 9, 10).atTime(9, 0));
        house = docket.houseCase();
    }

    @Test
    void withoutItsEventAClockDoesNotRunAndWithItItTellsTheWholeCount() {
        assertThat(deadlines.clock(ofTheCase(), "eviction-belongings")).isEmpty();

        happened("BelongingsNoticeGiven", LocalDate.of(2024, 9, 5), null);

        assertThat(deadlines.clock(ofTheCase(), "eviction-belongings").orElseThrow())
                .satisfies(running -> {
                    assertThat(running.due()).isEqualTo(LocalDate.of(2024, 10, 8));
                    assertThat(running.certainty()).isEqualTo("◐");
                    assertThat(running.steps()).last().isEqualTo("顺延至2024-10-08");
                    assertThat(deadlines.of(house.caseId())).contains(running);
                });
    }

    @Test
    void theDocumentNamesFromWhichEventAPeriodRunsAndEachPersonHasHisOwnClock() {
        happened(POSTED, LocalDate.of(2024, 9, 5), null);
        happened(SERVED, LocalDate.of(2024, 9, 6), person(0));
        happened(SERVED, LocalDate.of(2024, 9, 9), person(1));
        assertThatThrownBy(() -> deadlines.clock(of(person(0)), RULE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("文书尚未写明自何时起算");
        assertThatThrownBy(() -> deadlines.startFrom(ofTheObligation(), RULE, "FilingReceived"))
                .isInstanceOf(IllegalArgumentException.class);

        deadlines.startFrom(ofTheObligation(), RULE, POSTED);
        assertThat(due(person(0))).isEqualTo(due(person(1))).isEqualTo(LocalDate.of(2024, 10, 8));
        deadlines.startFrom(ofTheObligation(), RULE, SERVED);

        assertThat(due(person(0))).isEqualTo(LocalDate.of(2024, 10, 8));
        assertThat(due(person(1))).isEqualTo(LocalDate.of(2024, 10, 9));
    }

    @Test
    void aYearWithoutAnOfficialCalendarIsWarnedOf() {
        clock.set(LocalDate.of(2026, 12, 10).atTime(9, 0));
        happened("BelongingsNoticeGiven", LocalDate.of(2026, 12, 10), null);

        assertThat(deadlines.clock(ofTheCase(), "eviction-belongings").orElseThrow())
                .extracting(RunningClock::due, RunningClock::warnings)
                .containsExactly(LocalDate.of(2027, 1, 11), java.util.List.of("2027年放假安排尚未录入，暂按周末推算"));
    }

    @Test
    void anEventBeforeTheCalendarsOfTheCourtIsRefusedInWords() {
        happened("BelongingsNoticeGiven", LocalDate.of(1990, 1, 1), null);

        assertThatThrownBy(() -> deadlines.clock(ofTheCase(), "eviction-belongings"))
                .isInstanceOf(InputRejected.class)
                .hasMessage("「发生一件事」的日期早于 2007 年，无法推算「遗留物品领取期」");
    }

    @Test
    void aRuleThatIsNotInTheTableIsAMistakeOfTheModel() {
        assertThatThrownBy(() -> deadlines.clock(ofTheCase(), "no-such-rule"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("期限表没有规则 no-such-rule");
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
    void anOlderCaseKeepsTheOlderLawInWhateverZoneTheMachineRuns(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        String deployment = unrestricted.call(() -> models.createDeployment()
                .addString("statutory-deadlines.dmn", tableWithANewLawFrom2024())
                .deploy()
                .getId());
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(length(LocalDate.of(2023, 12, 31))).isEqualTo(60);
            assertThat(length(LocalDate.of(2024, 1, 1))).isEqualTo(30);
        } finally {
            TimeZone.setDefault(before);
            unrestricted.run(() -> models.deleteDeployment(deployment, true));
        }
    }

    @ParameterizedTest
    @CsvSource({"2006-12-31, 停电, 「日期」应在 2007 年至 2100 年之间", "2024-09-10, '', 「理由」应为 1 至 200 个字"})
    void aDayOfTheCalendarNeedsAReason(LocalDate day, String reason, String sentence) {
        assertThatThrownBy(() -> calendars.override(day, true, reason, "shen.guan"))
                .isInstanceOf(InputRejected.class)
                .hasMessage(sentence);
    }

    private long length(LocalDate startedOn) {
        return rules.find("test-rule", "TestHappened", startedOn)
                .orElseThrow()
                .period()
                .length();
    }

    private static String tableWithANewLawFrom2024() {
        try (InputStream table =
                Objects.requireNonNull(DeadlinesTest.class.getResourceAsStream("/bpmn/statutory-deadlines.dmn"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(
                            "</decisionTable>",
                            row("old", "&lt; date(\"2024-01-01\")", 60)
                                    + row("new", "&gt;= date(\"2024-01-01\")", 30)
                                    + "</decisionTable>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(String id, String started, int length) {
        var row = new StringBuilder("<rule id=\"%s\">".formatted(id));
        for (String input : new String[] {"\"test-rule\"", "\"TestHappened\"", started}) {
            row.append("<inputEntry id=\"%s\"><text>%s</text></inputEntry>".formatted("i" + UUID.randomUUID(), input));
        }
        for (String output :
                new String[] {"\"试\"", "" + length, "\"DAY\"", "true", "\"某法\"", "\"✔\"", "\"\"", "\"\"", "\"\"", "\"\""
                }) {
            row.append(
                    "<outputEntry id=\"%s\"><text>%s</text></outputEntry>".formatted("o" + UUID.randomUUID(), output));
        }
        return row.append("</rule>").toString();
    }

    private LocalDate due(String person) {
        return deadlines.clock(of(person), RULE).orElseThrow().due();
    }

    private String person(int number) {
        return house.debtorIds().get(number);
    }

    private ClockScope ofTheCase() {
        return new ClockScope(house.caseId(), null, null);
    }

    private ClockScope ofTheObligation() {
        return new ClockScope(house.caseId(), house.id(), null);
    }

    private ClockScope of(String person) {
        return new ClockScope(house.caseId(), house.id(), person);
    }

    private void happened(String kind, LocalDate day, @Nullable String person) {
        timeline.record(new NewEvent(
                house.caseId(),
                kind,
                "发生一件事",
                day,
                person,
                person == null ? null : house.id(),
                null,
                Docket.OFFICER,
                UUID.randomUUID().toString()));
    }
}
