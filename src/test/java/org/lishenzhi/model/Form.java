package org.lishenzhi.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as its file tells it. */
record Form(String name, JsonNode json) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    static Form read(Path file) {
        return of(Models.id(file), Models.text(file));
    }

    static Form of(String name, String text) {
        try {
            return new Form(name, new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new AssertionError(name, e);
        }
    }

    /** All components, those in groups and lists included. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        collect(json, all, true);
        return all;
    }

    /** The questions that a receiver sees: a list counts as one. */
    List<JsonNode> questions() {
        List<JsonNode> all = new ArrayList<>();
        collect(json, all, false);
        return all.stream().filter(it -> !key(it).isEmpty()).toList();
    }

    Set<String> keys() {
        return questions().stream().map(Form::key).collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<JsonNode> question(String key) {
        return questions().stream().filter(it -> key(it).equals(key)).findFirst();
    }

    /** What the form's texts expect to be shown. */
    Set<String> placeholders() {
        return components().stream()
                .flatMap(it -> PLACEHOLDER.matcher(it.path("text").asText()).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String key(JsonNode component) {
        return component
                .path("dynamiclist".equals(component.path("type").asText()) ? "path" : "key")
                .asText();
    }

    static boolean isRouting(JsonNode component) {
        return "true".equals(component.path("properties").path("routing").asText());
    }

    static boolean isDemanded(JsonNode component) {
        return component.path("validate").path("required").asBoolean()
                || component.path("properties").path("minRows").asInt(0) > 0;
    }

    private static void collect(JsonNode parent, List<JsonNode> all, boolean intoLists) {
        for (JsonNode component : parent.path("components")) {
            all.add(component);
            if (intoLists || !"dynamiclist".equals(component.path("type").asText())) {
                collect(component, all, intoLists);
            }
        }
    }
}
