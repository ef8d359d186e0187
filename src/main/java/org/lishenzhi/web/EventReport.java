package org.lishenzhi.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;

/** The reading of a reported event: every fact by its kind, everything wrong told at once. */
final class EventReport {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal HIGHEST = new BigDecimal("999999999999.99");

    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @throws InputRejected with every problem found */
    EventReport(ReportableEvent event, JsonNode body) {
        if (!body.isObject()) {
            throw new InputRejected("body", "请求正文应为一个 JSON 对象");
        }
        body.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isTextual() || value.isNumber()) {
                told.put(entry.getKey(), value.asText().strip());
            } else if (!value.isNull()) {
                complain(entry.getKey(), "「%s」应为文字".formatted(label(event, entry.getKey())));
            }
        });
        told.values().removeIf(String::isEmpty);
        body.fieldNames().forEachRemaining(key -> {
            if (!isKnown(event, key)) {
                complain(key, "没有「%s」这一项".formatted(key));
            }
        });
        check(event);
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
    }

    String eventId() {
        return told.getOrDefault("eventId", "");
    }

    LocalDate occurredOn(LocalDate today) {
        String day = told.get("occurredOn");
        return day == null ? today : LocalDate.parse(day);
    }

    /** The facts of the event itself, by the keys of its fields. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(told);
        details.keySet().removeAll(List.of("eventId", "occurredOn"));
        return details;
    }

    private void check(ReportableEvent event) {
        if (!eventId().matches("[A-Za-z0-9._:-]{1,100}")) {
            complain("eventId", "「事件编号」应为 1 至 100 位字母、数字、点、冒号、下划线或者连字符");
        }
        check("occurredOn", "发生日期", "DATE", false, List.of());
        check("note", "备注", "TEXT", false, List.of());
        event.fields()
                .forEach(field -> check(
                        field.key(),
                        field.label(),
                        field.kind(),
                        field.required(),
                        field.choices().stream().map(choice -> choice.value()).toList()));
    }

    private void check(String key, String label, String kind, boolean required, List<String> choices) {
        String text = told.get(key);
        if (text == null) {
            if (required) {
                complain(key, "请填写「%s」".formatted(label));
            }
            return;
        }
        @Nullable
        String problem =
                switch (kind) {
                    case "DATE" -> isDate(text) ? null : "不是有效的日期（应为 2024-09-05 的样式）";
                    case "MONEY" -> isMoney(text) ? null : "应为大于零、最多两位小数的金额（元）";
                    case "TEXT" -> isText(text) ? null : "应为不超过 %d 个字的文字".formatted(LONGEST_TEXT);
                    default -> choices.contains(text) ? null : "不在可选范围内";
                };
        if (problem != null) {
            complain(key, "「%s」%s".formatted(label, problem));
        }
    }

    private void complain(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    private static boolean isKnown(ReportableEvent event, String key) {
        return List.of("eventId", "occurredOn", "note").contains(key)
                || event.fields().stream().anyMatch(field -> field.key().equals(key));
    }

    private static String label(ReportableEvent event, String key) {
        return event.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(ReportableEvent.Field::label)
                .findFirst()
                .orElse(key);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMoney(String text) {
        if (!text.matches("\\d{1,15}(\\.\\d{1,%d})?".formatted(MOST_DECIMALS))) {
            return false;
        }
        BigDecimal amount = new BigDecimal(text);
        return amount.signum() > 0 && amount.compareTo(HIGHEST) <= 0;
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }
}
