package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;

/** The reading of one answer by the kind of its question; whatever type the client claims, only the value counts. */
final class FieldAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NUMBER = 20;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private FieldAnswer() {}

    static Optional<Object> read(FormField field, VariableMap submitted) {
        return read(field, raw(submitted.getValueTyped(field.key())));
    }

    static Optional<Object> read(FormField field, @Nullable Object raw) {
        if (raw == null || raw instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (field.type()) {
                    case "textfield", "textarea" -> text(field, raw);
                    case "number" -> number(field, raw);
                    case "datetime" -> moment(field, raw);
                    case "checkbox" -> truth(field, raw);
                    case "select", "radio" ->
                        field.choices().isEmpty() ? text(field, raw) : choice(field, raw.toString());
                    case "checklist", "taglist" -> choices(field, raw);
                    case "dynamiclist" -> ListAnswer.read(field, raw);
                    default -> throw new IllegalStateException("表单组件 %s 不能作答".formatted(field.type()));
                });
    }

    /** A value that came as text stays text: nothing that a client sends is ever turned into an object. */
    private static @Nullable Object raw(@Nullable TypedValue submitted) {
        if (submitted instanceof SerializableValue packed && !packed.isDeserialized()) {
            return packed.getValueSerialized();
        }
        return submitted == null ? null : submitted.getValue();
    }

    /** The length is counted as browsers and H2 count it: a rare character is two. */
    private static String text(FormField field, Object raw) {
        if (!(raw instanceof String told)) {
            throw refuse(field, "「%s」应为文字".formatted(field.label()));
        }
        String text = told.strip();
        if (text.length() > field.maxLength()) {
            throw refuse(field, "「%s」不能超过 %d 个字".formatted(field.label(), field.maxLength()));
        }
        if (!PlainText.isReadable(text, "textarea".equals(field.type()))) {
            throw refuse(field, "「%s」含有不能识别的字符".formatted(field.label()));
        }
        return text;
    }

    private static String number(FormField field, Object raw) {
        String text = raw.toString().strip();
        if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw refuse(field, "「%s」应为数字".formatted(field.label()));
        }
        var number = new BigDecimal(text);
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            throw refuse(
                    field,
                    field.decimals() == 0
                            ? "「%s」应为整数".formatted(field.label())
                            : "「%s」最多 %d 位小数".formatted(field.label(), field.decimals()));
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            throw refuse(
                    field, "「%s」不能小于 %s".formatted(field.label(), field.min().toPlainString()));
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            throw refuse(
                    field, "「%s」不能大于 %s".formatted(field.label(), field.max().toPlainString()));
        }
        return number.toPlainString();
    }

    private static String moment(FormField field, Object raw) {
        try {
            String text = raw.toString();
            return switch (field.timing()) {
                case "time" -> LocalTime.parse(text).toString();
                case "datetime" -> plausible(field, LocalDateTime.parse(text).toLocalDate(), text);
                default -> plausible(field, LocalDate.parse(text), text);
            };
        } catch (DateTimeException e) {
            throw refuse(field, "「%s」不是有效的日期".formatted(field.label()));
        }
    }

    private static String plausible(FormField field, LocalDate date, String text) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw refuse(field, "「%s」应在 %d 年至 %d 年之间".formatted(field.label(), FIRST_YEAR, LAST_YEAR));
        }
        return text;
    }

    private static Boolean truth(FormField field, Object raw) {
        if (raw instanceof Boolean ticked) {
            return ticked;
        }
        throw refuse(field, "「%s」只能勾选或者不勾选".formatted(field.label()));
    }

    private static String choice(FormField field, String value) {
        if (!field.choices().contains(value)) {
            throw refuse(field, "「%s」不在可选范围内".formatted(field.label()));
        }
        return value;
    }

    private static List<String> choices(FormField field, Object raw) {
        try {
            JsonNode list = JSON.readTree(raw.toString());
            if (!list.isArray() || list.size() > field.choices().size()) {
                throw refuse(field, "「%s」不在可选范围内".formatted(field.label()));
            }
            List<String> chosen = new ArrayList<>();
            list.forEach(item -> chosen.add(choice(field, item.asText())));
            return chosen.isEmpty() ? null : chosen.stream().distinct().toList();
        } catch (JsonProcessingException e) {
            throw refuse(field, "「%s」无法读取".formatted(field.label()));
        }
    }

    static InputRejected refuse(FormField field, String sentence) {
        return new InputRejected(field.key(), sentence);
    }
}
