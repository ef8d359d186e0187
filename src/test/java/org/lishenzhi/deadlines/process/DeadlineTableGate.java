package org.lishenzhi.deadlines.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;

/** The gate that each row of the table of statutory periods must pass, whoever wrote it. */
final class DeadlineTableGate {

    private static final Set<String> UNITS =
            Arrays.stream(PeriodUnit.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final String CONFIRMED = "✔";
    private static final Set<String> CERTAINTIES = Set.of(CONFIRMED, "◐", "✘");
    private static final String TO_BE_CONFIRMED = "待院方确认";

    private final Set<String> events;
    private final Set<String> spans;

    /**
     * @param events the vocabulary of events that start or end periods
     * @param spans the kinds of spans that may be excluded
     */
    DeadlineTableGate(Set<String> events, Set<String> spans) {
        this.events = events;
        this.spans = spans;
    }

    /** One Chinese sentence for each problem, empty if the table may be deployed. */
    List<String> problems(DmnModelInstance model) {
        List<Map<String, String>> rows = new DeadlineRows(model).all();
        List<String> problems = new ArrayList<>();
        rows.forEach(row -> problemsOf(row).forEach(problem -> problems.add("规则 " + row.get("ruleId") + problem)));
        problems.addAll(labelsThatDiffer(rows));
        problems.addAll(new DeadlineRowsInTime(model).problems());
        return problems;
    }

    private Stream<String> problemsOf(Map<String, String> row) {
        return Stream.of(
                        problem(
                                events.contains(row.get("startingEvent")),
                                " 的起算事件「%s」不在起算事件表中".formatted(row.get("startingEvent"))),
                        problem(
                                events.containsAll(words(row.get("stoppedBy"))),
                                " 的完成事件「%s」不在事件表中".formatted(row.get("stoppedBy"))),
                        problem(
                                spans.containsAll(words(row.get("excludes"))),
                                " 的不计入事由「%s」无法识别".formatted(row.get("excludes"))),
                        problem(UNITS.contains(row.get("unit")), " 的单位「%s」无法识别".formatted(row.get("unit"))),
                        problem(
                                isLength(row.get("length")),
                                " 的长度「%s」应为 1 至 %d 的整数，向前推算用负数".formatted(row.get("length"), Period.LONGEST)),
                        problem(
                                Set.of("true", "false").contains(row.get("rolls")),
                                " 的末日顺延「%s」应为 true 或者 false".formatted(row.get("rolls"))),
                        problem(!row.get("label").isEmpty(), " 没有写名称"),
                        problem(!row.get("article").isEmpty(), " 没有写条文"),
                        problem(
                                CERTAINTIES.contains(row.get("certainty")),
                                " 的确定程度「%s」应为 ✔、◐、✘ 之一".formatted(row.get("certainty"))),
                        problem(isConfirmedOrSaysSo(row), " 尚未确认，备注中应写明「待院方确认」"),
                        problem(
                                areWarningDays(row.get("warningDays")),
                                " 的提前提醒「%s」应为由大到小的正整数，以逗号分隔".formatted(row.get("warningDays"))))
                .flatMap(Optional::stream);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<String> problem(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }

    private static boolean isLength(String length) {
        if (!length.matches("-?\\d{1,9}")) {
            return false;
        }
        int units = Math.abs(Integer.parseInt(length));
        return units > 0 && units <= Period.LONGEST;
    }

    private static boolean isConfirmedOrSaysSo(Map<String, String> row) {
        return !CERTAINTIES.contains(row.get("certainty"))
                || CONFIRMED.equals(row.get("certainty"))
                || row.get("remark").contains(TO_BE_CONFIRMED);
    }

    /** None at all is right too: a period of hours is too short to warn of. */
    private static boolean areWarningDays(String written) {
        if (written.isEmpty()) {
            return true;
        }
        if (!written.matches("[1-9]\\d{0,4}(\\s*,\\s*[1-9]\\d{0,4})*")) {
            return false;
        }
        int[] days = Arrays.stream(written.split("\\s*,\\s*"))
                .mapToInt(Integer::parseInt)
                .toArray();
        return IntStream.range(1, days.length).allMatch(i -> days[i - 1] > days[i]);
    }

    /** Older and newer law of one rule and event are one period, so they bear one name. */
    private static List<String> labelsThatDiffer(List<Map<String, String>> rows) {
        Map<String, String> labels = new HashMap<>();
        return rows.stream()
                .filter(row -> {
                    String first =
                            labels.putIfAbsent(row.get("ruleId") + " " + row.get("startingEvent"), row.get("label"));
                    return first != null && !first.equals(row.get("label"));
                })
                .map(row -> "规则 %s 自「%s」起算的各行名称不一致".formatted(row.get("ruleId"), row.get("startingEvent")))
                .distinct()
                .toList();
    }
}
