package org.lishenzhi.deadlines.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.engine.DecisionEngine;
import org.springframework.core.io.ClassPathResource;

/**
 * The table of statutory periods against a list of the law made independently of it, and against the slips of a
 * designer's hand: a row of an event that nobody records never runs, a gap between two laws loses a party's period.
 */
class DeadlineTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 7);
    private static final DmnEngine ENGINE = DecisionEngine.create();
    private static final DmnDecision TABLE = ENGINE.parseDecision(DeadlineTable.KEY, table());
    private static final DeadlineTableGate GATE =
            new DeadlineTableGate(names("law/clock-events.csv"), names("law/excluded-spans.csv"));

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/law/periods-of-the-law.csv", numLinesToSkip = 1)
    void thePeriodOfTheLawStandsInTheTable(
            String section,
            String name,
            String ruleId,
            String event,
            int length,
            String unit,
            boolean rolls,
            String article,
            String certainty) {
        List<Map<String, Object>> found = ENGINE.evaluateDecisionTable(
                        TABLE, DeadlineRowsInTime.facts(ruleId, event, TODAY))
                .getResultList();

        assertThat(found)
                .as("§%s %s（%s，自 %s）", section, name, ruleId, event)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("length", length)
                        .containsEntry("unit", unit)
                        .containsEntry("rolls", rolls)
                        .containsEntry("article", article)
                        .containsEntry("certainty", certainty));
    }

    @Test
    void theTablePassesTheGate() {
        assertThat(GATE.problems(table())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            startingEvent | "MoonRisen"   | 规则 probe 的起算事件「MoonRisen」不在起算事件表中
            unit          | "FORTNIGHT"   | 规则 probe 的单位「FORTNIGHT」无法识别
            length        | 0             | 规则 probe 的长度「0」应为 1 至 36500 的整数，向前推算用负数
            length        | -36501        | 规则 probe 的长度「-36501」应为 1 至 36500 的整数，向前推算用负数
            length        | 7.5           | 规则 probe 的长度「7.5」应为 1 至 36500 的整数，向前推算用负数
            rolls         | "maybe"       | 规则 probe 的末日顺延「maybe」应为 true 或者 false
            label         | ""            | 规则 probe 没有写名称
            article       | " "           | 规则 probe 没有写条文
            certainty     | "sure"        | 规则 probe 的确定程度「sure」应为 ✔、◐、✘ 之一
            certainty     | "◐"           | 规则 probe 尚未确认，备注中应写明「待院方确认」
            certainty     | "✘"           | 规则 probe 尚未确认，备注中应写明「待院方确认」
            warningDays   | "3, 10"       | 规则 probe 的提前提醒「3, 10」应为由大到小的正整数，以逗号分隔
            warningDays   | "3, 3"        | 规则 probe 的提前提醒「3, 3」应为由大到小的正整数，以逗号分隔
            warningDays   | "3, 0"        | 规则 probe 的提前提醒「3, 0」应为由大到小的正整数，以逗号分隔
            warningDays   | "三日"         | 规则 probe 的提前提醒「三日」应为由大到小的正整数，以逗号分隔
            stoppedBy     | "MoonSet"     | 规则 probe 的完成事件「MoonSet」不在事件表中
            excludes      | "ECLIPSE"     | 规则 probe 的不计入事由「ECLIPSE」无法识别
            startedOn     | >> 2024       | 规则 probe 的起算日写法无法识别
            startedOn     | < date("2024-13-01") | 规则 probe 的起算日「< date("2024-13-01")」无法识别
            """)
    void aSlipIsToldInOneSentence(String column, String written, String sentence) {
        var probe = new Probe();
        probe.rows().write(probe.first(), column, written);

        assertThat(GATE.problems(probe.rows().model())).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60, 30, 10", "1", ""})
    void warningDaysThatDescendPass(String days) {
        var probe = new Probe();
        probe.rows().write(probe.first(), "warningDays", "\"" + days + "\"");

        assertThat(GATE.problems(probe.rows().model())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            < date("2024-01-01")                       | >= date("2024-01-01")
            [date("2007-01-01")..date("2024-01-01"))   | >= date("2024-01-01")
            """)
    void olderAndNewerLawThatMeetPass(String older, String newer) {
        assertThat(GATE.problems(Probe.ofTwoLaws(older, newer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            < date("2024-01-01")  | > date("2024-01-01")  | 2024-01-01 没有一行适用
            < date("2023-12-31")  | >= date("2024-01-01") | 2023-12-31 没有一行适用
            <= date("2024-01-01") | >= date("2024-01-01") | 2024-01-01 有 2 行同时适用
            < date("2024-01-01")  | ``                    | 2007-01-01 有 2 行同时适用
            [date("2007-01-01")..date("2024-01-01")) | [date("2024-01-01")..date("2030-01-01")) | 2100-12-31 没有一行适用
            """)
    void olderAndNewerLawThatDoNotMeetAreTold(String older, String newer, String problem) {
        assertThat(GATE.problems(Probe.ofTwoLaws(older, newer)))
                .contains("规则 probe 自「FilingReceived」起算的各行在 " + problem);
    }

    /** A day is no moment, so a row with one would never be the law. */
    @Test
    void aMomentInsteadOfADayIsTold() {
        assertThat(GATE.problems(Probe.ofTwoLaws(
                        "< date and time(\"2024-01-01T00:00:00\")", ">= date and time(\"2024-01-01T00:00:00\")")))
                .contains("规则 probe 自「FilingReceived」起算的各行在 2007-01-01 没有一行适用");
    }

    @Test
    void twoLawsOfOnePeriodBearOneName() {
        var probe = new Probe();
        Rule newer = probe.rows().repeat(probe.first());
        probe.rows().write(probe.first(), "startedOn", "< date(\"2024-01-01\")");
        probe.rows().write(newer, "startedOn", ">= date(\"2024-01-01\")");
        probe.rows().write(newer, "label", "\"另一个名称\"");

        assertThat(GATE.problems(probe.rows().model())).containsExactly("规则 probe 自「FilingReceived」起算的各行名称不一致");
    }

    @Test
    void onePeriodOfTwoEventsMayBearTwoNames() {
        var probe = new Probe();
        Rule other = probe.rows().repeat(probe.first());
        probe.rows().write(other, "startingEvent", "\"FilingAccepted\"");
        probe.rows().write(other, "label", "\"另一个名称\"");

        assertThat(GATE.problems(probe.rows().model())).isEmpty();
    }

    private static DmnModelInstance table() {
        return DeadlineRows.ofTheCourt().model();
    }

    private static Set<String> names(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
