package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.assignment.AssignmentEvents;
import org.lishenzhi.enforcement.EnforcementEvents;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionEvents;
import org.lishenzhi.filing.FilingEvents;
import org.lishenzhi.law.PeriodUnit;
import org.lishenzhi.objection.FurtherReview;
import org.lishenzhi.objection.ObjectionEvents;
import org.lishenzhi.objection.ObjectionKind;
import org.lishenzhi.objection.ObjectionOutcome;
import org.lishenzhi.preservation.PreservationEvents;
import org.lishenzhi.procedure.ChangeKind;
import org.lishenzhi.procedure.ProcedureEvents;
import org.lishenzhi.succession.SuccessionEvents;
import org.lishenzhi.trial.TrialEvent;
import org.lishenzhi.urging.UrgingEvents;

/**
 * The decision tables. The accidents: a number that somebody remembered and nobody ever looked up, shown to a judge as
 * law; a period that never begins because its starting event is misspelt; two rows that answer at once, so that the
 * engine refuses in the middle of a case.
 */
class DmnStyleTest {

    private static final Path DEADLINES = Models.BPMN.resolve("statutory-deadlines.dmn");
    private static final Path EFFECTS = Models.BPMN.resolve("objection-effects.dmn");

    /** Kinds that the case file records today although no class names them yet, and those of stages still to come. */
    private static final Set<String> OTHER_KINDS = Set.of(
            "EnforcementAccepted",
            "EnforcementApplied",
            "EnforcementNoticeServed",
            "PerformanceDue",
            "FilingReceived",
            "FilingAccepted");

    static List<Path> tables() {
        return Models.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableKeepsTheRules(Path file) {
        assertThat(TableRules.of(Models.readTable(file)).faults(Models.id(file)))
                .as(file.toString())
                .isEmpty();
    }

    @Test
    void everyPeriodThatAModelNamesBeginsWithAnEventThatSomebodyRecords() {
        Set<String> named = Models.processes().stream()
                .flatMap(model -> Models.deadlineRules(model).stream())
                .collect(Collectors.toSet());

        assertThat(rows(DEADLINES))
                .filteredOn(row -> named.contains(row.get("ruleId")))
                .isNotEmpty()
                .extracting(row -> row.get("startingEvent"))
                .isSubsetOf(knownKinds());
    }

    @Test
    void everyPeriodHasALengthThatTheClockCanCount() {
        Set<String> units = Arrays.stream(PeriodUnit.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(rows(DEADLINES)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("ruleId")).matches("[a-z]+(-[a-z]+)*");
            assertThat(row.get("length")).matches("-?\\d+");
            assertThat(row.get("unit")).isIn(units);
            assertThat(row.get("rolls")).isIn("true", "false");
            assertThat(row.get("warningDays")).matches("(\\d+(, \\d+)*)?");
            assertThat(row.get("label")).isNotBlank();
        });
    }

    /** A kind and outcome without a row makes the step that asks for it fail. */
    @Test
    void everyKindAndOutcomeOfAnObjectionHasARow() {
        List<Map<String, String>> rows = rows(EFFECTS);
        for (ObjectionKind kind : ObjectionKind.values()) {
            Stream.concat(Arrays.stream(ObjectionOutcome.values()), Arrays.stream(FurtherReview.values()))
                    .map(Enum::name)
                    .filter(standing -> kind == ObjectionKind.THIRD_PARTY || !standing.startsWith("SUIT"))
                    .forEach(standing -> assertThat(rows)
                            .as("%s, %s", kind, standing)
                            .filteredOn(row -> row.get("kind").equals(kind.name()))
                            .filteredOn(row -> answers(row.get("outcome"), standing))
                            .hasSize(1));
        }
    }

    @Test
    void aStopThatEndsWithAPeriodNamesOneOfTheTable() {
        Set<String> rules =
                rows(DEADLINES).stream().map(row -> row.get("ruleId")).collect(Collectors.toSet());

        assertThat(rows(EFFECTS))
                .extracting(row -> row.get("untilRule"))
                .filteredOn(rule -> !rule.equals("null"))
                .isNotEmpty()
                .isSubsetOf(rules);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hit policy UNIQUE | hitPolicy=\"UNIQUE\" | hitPolicy=\"FIRST\"",
                "the decision's id | decision id=\"statutory-deadlines\" | decision id=\"deadlines\"",
                "how long its history | P3650D | P10Y",
                "names no article | \"实务做法，法律未作规定\" | \"\"",
                "is neither | \"◐\" | \"?\"",
                "is not confirmed | \"待院方确认\" | \"\"",
                "same inputs | \"EvictionNoticeServed\" | \"EvictionNoticePosted\""
            },
            quoteCharacter = '^')
    void aSpoiledTableIsFound(String fault, String right, String wrong) {
        String table = Models.text(DEADLINES);
        String spoiled = table.replace(right, wrong);

        assertThat(spoiled).as("the spoiling hits").isNotEqualTo(table);
        assertThat(TableRules.of(Dmn.readModelFromStream(
                                new ByteArrayInputStream(spoiled.getBytes(StandardCharsets.UTF_8))))
                        .faults("statutory-deadlines"))
                .anyMatch(told -> told.contains(fault));
    }

    private static List<Map<String, String>> rows(Path table) {
        return TableRules.of(Models.readTable(table)).rows();
    }

    private static boolean answers(String cell, String standing) {
        return cell.isEmpty() || List.of(cell.split("\",\"")).contains(standing);
    }

    @Test
    void everyKindOfAChangeOfProcedureHasOneRow() {
        assertThat(rows(Models.BPMN.resolve("procedural-changes.dmn")))
                .extracting(row -> row.get("kind"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ChangeKind.values()).map(Enum::name).toList());
    }

    private static Set<String> knownKinds() {
        Set<String> kinds = new TreeSet<>(OTHER_KINDS);
        Arrays.stream(EventName.values()).map(EventName::wireName).forEach(kinds::add);
        Arrays.stream(TrialEvent.values()).map(TrialEvent::kind).forEach(kinds::add);
        Stream.of(
                        AssignmentEvents.class,
                        EnforcementEvents.class,
                        EvictionEvents.class,
                        FilingEvents.class,
                        ObjectionEvents.class,
                        PreservationEvents.class,
                        ProcedureEvents.class,
                        SuccessionEvents.class,
                        UrgingEvents.class)
                .flatMap(events -> Arrays.stream(events.getFields()))
                .map(DmnStyleTest::text)
                .forEach(kinds::add);
        return kinds;
    }

    private static String text(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
