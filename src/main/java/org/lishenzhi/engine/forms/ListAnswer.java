package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;

/**
 * The reading of a list: rows of answers, column by column. A browser sends an untouched list as one row of nothing, so
 * rows of nothing do not count; a problem names its cell, as in {@code items[2].quantity}.
 */
final class ListAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 400_000;

    private final FormField list;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private ListAnswer(FormField list) {
        this.list = list;
    }

    /** The rows that say something; none if no row does. */
    static @Nullable List<Map<String, Object>> read(FormField list, Object raw) {
        JsonNode given = parse(list, raw.toString());
        if (given.size() > list.rows().most()) {
            throw FieldAnswer.refuse(
                    list, "「%s」不能超过 %d 行".formatted(list.label(), list.rows().most()));
        }
        var answer = new ListAnswer(list);
        for (int index = 0; index < given.size(); index++) {
            answer.readRow(given.get(index), index);
        }
        return answer.taken();
    }

    private static JsonNode parse(FormField list, String text) {
        try {
            @Nullable JsonNode given = text.length() > LONGEST ? null : JSON.readTree(text);
            if (given != null && given.isArray()) {
                return given;
            }
        } catch (JsonProcessingException notJson) {
            throw FieldAnswer.refuse(list, "「%s」无法读取".formatted(list.label()));
        }
        throw FieldAnswer.refuse(list, "「%s」应为逐行填写的清单，且不能过长".formatted(list.label()));
    }

    private @Nullable List<Map<String, Object>> taken() {
        if (problems.isEmpty() && !rows.isEmpty() && rows.size() < list.rows().fewest()) {
            throw FieldAnswer.refuse(
                    list, "「%s」至少填写 %d 行".formatted(list.label(), list.rows().fewest()));
        }
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
        return rows.isEmpty() ? null : rows;
    }

    private void readRow(JsonNode given, int index) {
        if (!given.isObject() || !columnKeys().containsAll(keysOf(given))) {
            problems.add(new FieldProblem(
                    "%s[%d]".formatted(list.key(), index), "「%s」第 %d 行无法读取".formatted(list.label(), index + 1)));
            return;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        List<FieldProblem> refused = new ArrayList<>();
        for (FormField column : list.columns()) {
            try {
                FieldAnswer.read(column, plain(given.path(column.key())))
                        .ifPresent(answer -> row.put(column.key(), answer));
            } catch (InputRejected rejected) {
                rejected.problems().forEach(problem -> refused.add(inCell(column, index, problem.message())));
            }
        }
        boolean saysNothing = refused.isEmpty() && row.values().stream().allMatch(Boolean.FALSE::equals);
        if (!saysNothing) {
            problems.addAll(refused);
            problems.addAll(missing(row, index, refused));
            rows.add(row);
        }
    }

    private List<FieldProblem> missing(Map<String, Object> row, int index, List<FieldProblem> refused) {
        return list.columns().stream()
                .filter(FormField::required)
                .filter(column -> !row.containsKey(column.key()))
                .filter(column ->
                        refused.stream().noneMatch(problem -> problem.field().equals(cell(column, index))))
                .map(column -> inCell(column, index, "请填写「%s」".formatted(column.label())))
                .toList();
    }

    private FieldProblem inCell(FormField column, int index, String sentence) {
        return new FieldProblem(cell(column, index), "「%s」第 %d 行：%s".formatted(list.label(), index + 1, sentence));
    }

    private String cell(FormField column, int index) {
        return "%s[%d].%s".formatted(list.key(), index, column.key());
    }

    private Set<String> columnKeys() {
        return list.columns().stream().map(FormField::key).collect(Collectors.toSet());
    }

    private static Set<String> keysOf(JsonNode row) {
        Set<String> keys = new TreeSet<>();
        row.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static @Nullable Object plain(JsonNode cell) {
        if (cell.isNull() || cell.isMissingNode()) {
            return null;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        return cell.isContainerNode() ? cell : cell.asText();
    }
}
