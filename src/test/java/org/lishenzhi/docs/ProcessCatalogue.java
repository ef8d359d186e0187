package org.lishenzhi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The table of all processes, read from the models: how each begins and ends, its deadlines and who works in it. */
final class ProcessCatalogue {

    private static final Path MODELS = Path.of("bpmn");
    private static final String OFFICER = "${officer(execution)}";
    private static final Pattern DUE = Pattern.compile("due\\(execution,'([^']+)'\\)");

    private final List<BpmnModelInstance> models;

    private ProcessCatalogue(List<BpmnModelInstance> models) {
        this.models = models;
    }

    static ProcessCatalogue read() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return new ProcessCatalogue(files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .toList());
        }
    }

    String table(CatalogueLanguage language) {
        return language.heading() + "\n|---|---|---|---|---|\n"
                + models.stream().map(model -> row(model, language)).collect(Collectors.joining());
    }

    private String row(BpmnModelInstance model, CatalogueLanguage language) {
        Process process = all(model, Process.class).iterator().next();
        return "| [%s](bpmn/%s.bpmn) %s | %s | %s | %s | %s |\n"
                .formatted(
                        process.getId(),
                        process.getId(),
                        process.getName(),
                        beginning(process, language),
                        joined(children(process, EndEvent.class)),
                        joined(deadlines(model)),
                        joined(roles(model, language)));
    }

    private String beginning(Process process, CatalogueLanguage language) {
        String starts = joined(children(process, StartEvent.class));
        List<String> callers = models.stream()
                .filter(model -> all(model, CallActivity.class).stream()
                        .anyMatch(call -> process.getId().equals(call.getCalledElement())))
                .map(model -> '`' + all(model, Process.class).iterator().next().getId() + '`')
                .toList();
        return callers.isEmpty() ? starts : "%s (%s%s)".formatted(starts, language.calledBy(), joined(callers));
    }

    private static List<String> children(Process process, Class<? extends FlowElement> kind) {
        return process.getFlowElements().stream()
                .filter(kind::isInstance)
                .map(FlowElement::getName)
                .toList();
    }

    private static Set<String> deadlines(BpmnModelInstance model) {
        Set<String> rules = new LinkedHashSet<>();
        all(model, CamundaProperty.class).stream()
                .filter(property -> "deadline".equals(property.getCamundaName()))
                .forEach(property -> rules.add('`' + property.getCamundaValue() + '`'));
        all(model, TimeDate.class).forEach(timer -> DUE.matcher(timer.getTextContent())
                .results()
                .forEach(found -> rules.add('`' + found.group(1) + '`')));
        return rules;
    }

    private static Set<String> roles(BpmnModelInstance model, CatalogueLanguage language) {
        Set<String> roles = new LinkedHashSet<>();
        all(model, UserTask.class).forEach(task -> {
            String assignee = task.getCamundaAssignee();
            if (assignee != null) {
                roles.add(OFFICER.equals(assignee) ? language.officer() : '`' + assignee + '`');
            }
            task.getCamundaCandidateGroupsList().forEach(group -> roles.add(language.role(group)));
        });
        return roles;
    }

    private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    private static String joined(Collection<String> words) {
        return words.isEmpty() ? "–" : String.join(", ", words);
    }
}
