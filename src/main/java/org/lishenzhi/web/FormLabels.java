package org.lishenzhi.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lishenzhi.casefile.CaseSection.Line;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of the forms: how a kept answer reads in the language of the form on which it was given. */
@Component
class FormLabels {

    private final ObjectMapper json;
    private final Map<String, JsonNode> forms = new ConcurrentHashMap<>();

    FormLabels(ObjectMapper json) {
        this.json = json;
    }

    /** The answers that say something, in the order of the form. */
    List<Line> of(String formId, Map<String, Object> answers) {
        JsonNode form = forms.computeIfAbsent(formId, this::read);
        List<Line> lines = new ArrayList<>();
        answers.forEach((key, value) -> {
            JsonNode field = field(form, key);
            String text = text(field, value);
            if (!text.isBlank()) {
                lines.add(new Line(label(field, key), text));
            }
        });
        return lines;
    }

    private String text(JsonNode field, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof List<?> several) {
            return String.join(
                    "；", several.stream().map(one -> text(field, one)).toList());
        }
        if (value instanceof Map<?, ?> row) {
            List<String> cells = new ArrayList<>();
            row.forEach((key, cell) -> {
                JsonNode inner = field(field, key.toString());
                cells.add(label(inner, key.toString()) + "：" + text(inner, cell == null ? "" : cell));
            });
            return String.join("，", cells);
        }
        return option(field, value.toString());
    }

    private static String option(JsonNode field, String value) {
        for (JsonNode option : field.path("values")) {
            if (option.path("value").asText().equals(value)) {
                return option.path("label").asText(value);
            }
        }
        return value;
    }

    private static String label(JsonNode field, String key) {
        return field.path("label").asText(field.path("dateLabel").asText(key));
    }

    private static JsonNode field(JsonNode parent, String key) {
        for (JsonNode component : parent.path("components")) {
            if (component.path("key").asText().equals(key)
                    || component.path("path").asText().equals(key)) {
                return component;
            }
            JsonNode inner = field(component, key);
            if (!inner.isMissingNode()) {
                return inner;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private JsonNode read(String formId) {
        var form = new ClassPathResource("forms/" + formId + ".form");
        if (!form.exists()) {
            return json.createObjectNode();
        }
        try (var content = form.getInputStream()) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
