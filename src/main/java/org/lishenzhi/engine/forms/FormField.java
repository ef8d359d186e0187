package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, as the designer drew it in the modeler.
 *
 * @param choices what may be chosen; none if the presenter offers it, and then the receiver checks the answer
 */
record FormField(
        String key,
        String type,
        String label,
        boolean required,
        boolean shownOnly,
        boolean routing,
        boolean sensitive,
        int maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        String timing,
        List<String> choices,
        @Nullable String hiddenWhen,
        RowLimits rows,
        List<FormField> columns) {

    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 4000;

    static FormField of(JsonNode component) {
        JsonNode rules = component.path("validate");
        JsonNode marks = component.path("properties");
        String type = component.path("type").asText();
        return new FormField(
                component.path("dynamiclist".equals(type) ? "path" : "key").asText(),
                type,
                component.path("label").asText(component.path("dateLabel").asText()),
                rules.path("required").asBoolean(),
                component.path("readonly").asBoolean()
                        || component.path("disabled").asBoolean(),
                "true".equals(marks.path("routing").asText()),
                "true".equals(marks.path("sensitive").asText()),
                rules.path("maxLength").asInt("textarea".equals(type) ? LONG_TEXT : SHORT_TEXT),
                number(rules.path("min")),
                number(rules.path("max")),
                component.path("decimalDigits").asInt(0),
                component.path("subtype").asText("date"),
                choices(component.path("values")),
                hiddenWhen(component.path("conditional").path("hide")),
                RowLimits.of(marks),
                columns(component));
    }

    /** Whether the question is answered by rows, each with an answer per column. */
    boolean isList() {
        return "dynamiclist".equals(type);
    }

    private static List<FormField> columns(JsonNode component) {
        List<FormField> columns = new ArrayList<>();
        component.path("components").forEach(column -> columns.add(FormField.of(column)));
        return columns.stream().filter(column -> !column.key().isEmpty()).toList();
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : new BigDecimal(node.asText());
    }

    private static List<String> choices(JsonNode values) {
        List<String> choices = new ArrayList<>();
        values.forEach(choice -> choices.add(choice.path("value").asText()));
        return choices;
    }

    private static @Nullable String hiddenWhen(JsonNode feel) {
        return feel.isTextual() ? feel.asText().replaceFirst("^=", "") : null;
    }
}
