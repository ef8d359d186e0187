package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a form; headings, texts and tables that only show are not among them. */
record FormSchema(String id, List<FormField> fields) {

    static FormSchema of(JsonNode form) {
        List<FormField> fields = new ArrayList<>();
        collect(form.path("components"), fields);
        return new FormSchema(form.path("id").asText(), List.copyOf(fields));
    }

    private static void collect(JsonNode components, List<FormField> fields) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if ("dynamiclist".equals(type) || component.has("key") && !"group".equals(type)) {
                fields.add(FormField.of(component));
            } else {
                collect(component.path("components"), fields);
            }
        }
    }

    Set<String> sensitiveFields() {
        return fields.stream().filter(FormField::sensitive).map(FormField::key).collect(Collectors.toSet());
    }
}
