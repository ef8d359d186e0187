package org.lishenzhi.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a form must be so that the door, the modeler and the person at the screen understand it. */
final class FormRules {

    private static final Set<String> SHOWN = Set.of("text", "group", "separator", "spacer", "table", "image");
    private static final Set<String> ANSWERED = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "select",
            "radio",
            "checklist",
            "taglist",
            "dynamiclist");

    private FormRules() {}

    static Stream<String> faults(Form form) {
        return Stream.of(head(form), form.components().stream().flatMap(FormRules::component), keysTwice(form))
                .flatMap(Function.identity())
                .map(fault -> form.name() + ": " + fault);
    }

    /** The form of every task, bound to the deployment of its model. */
    static Stream<String> faults(BpmnModelInstance model, Set<String> forms) {
        return model.getModelElementsByType(UserTask.class).stream().flatMap(task -> {
            if (task.getCamundaFormRef() == null || !forms.contains(task.getCamundaFormRef())) {
                return Stream.of(task.getId() + ": has no form");
            }
            return "deployment".equals(task.getCamundaFormRefBinding())
                    ? Stream.empty()
                    : Stream.of(task.getId() + ": a form is bound to its deployment");
        });
    }

    /** Routing fields are the variables that the contract declares, and no other field is called like one. */
    static Stream<String> routingFaults(Form form, Class<?> contract) {
        Set<String> declared = ContractRules.ownVariables(contract);
        return form.questions().stream().flatMap(question -> {
            String key = Form.key(question);
            if (Form.isRouting(question) != declared.contains(key)) {
                return Stream.of("%s: %s is %s"
                        .formatted(
                                form.name(),
                                key,
                                Form.isRouting(question)
                                        ? "routing, but no declared variable"
                                        : "a variable, but not routing"));
            }
            Set<String> offered = choices(question);
            Set<String> outcomes = ContractRules.texts(contract, key);
            return outcomes.isEmpty() || outcomes.equals(offered)
                    ? Stream.empty()
                    : Stream.of(
                            "%s: %s offers %s, the contract knows %s".formatted(form.name(), key, offered, outcomes));
        });
    }

    private static Stream<String> head(Form form) {
        JsonNode json = form.json();
        return Stream.of(
                        form.name().equals(json.path("id").asText()) ? "" : "its id is its file's name",
                        "Camunda Platform".equals(json.path("executionPlatform").asText())
                                        && "7.24.0"
                                                .equals(json.path("executionPlatformVersion")
                                                        .asText())
                                ? ""
                                : "names the execution platform Camunda Platform 7.24.0")
                .filter(fault -> !fault.isEmpty());
    }

    private static Stream<String> component(JsonNode component) {
        String type = component.path("type").asText();
        if (SHOWN.contains(type)) {
            return Stream.empty();
        }
        if (!ANSWERED.contains(type)) {
            return Stream.of("the door cannot read the component " + type);
        }
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        boolean routingList = "dynamiclist".equals(type) && Form.isRouting(component);
        return Stream.of(
                        Form.key(component).matches("[a-z][A-Za-z0-9]*")
                                ? ""
                                : "a key is camelCase: " + Form.key(component),
                        label.isBlank() ? Form.key(component) + " has no label" : "",
                        "number".equals(type)
                                        && !component.path("serializeToString").asBoolean()
                                ? Form.key(component) + " loses its decimals: serializeToString"
                                : "",
                        routingList ? Form.key(component) + " is a list and cannot route" : "")
                .filter(fault -> !fault.isEmpty());
    }

    private static Stream<String> keysTwice(Form form) {
        Set<String> seen = new TreeSet<>();
        return form.questions().stream()
                .map(Form::key)
                .filter(key -> !seen.add(key))
                .map(key -> "two questions have the key " + key);
    }

    private static Set<String> choices(JsonNode question) {
        return StreamSupport.stream(question.path("values").spliterator(), false)
                .map(choice -> choice.path("value").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
