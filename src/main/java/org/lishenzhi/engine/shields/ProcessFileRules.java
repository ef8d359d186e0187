package org.lishenzhi.engine.shields;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What may stand in a process model. The engine's own extensions are let in by name, everything else of them is
 * refused: code in a diagram, and forms that are not the court's, come in by many of them.
 */
@Component
final class ProcessFileRules implements FileRules {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** What drawing tools write; the engine does not read it. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> CODE = Set.of("scriptTask", "script", "import");

    private static final Set<String> EXTENSIONS = Set.of(
            "in",
            "out",
            "properties",
            "property",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "list",
            "map",
            "entry",
            "value",
            "failedJobRetryTimeCycle");

    private static final Set<String> ATTRIBUTES = Set.of(
            "assignee",
            "asyncAfter",
            "asyncBefore",
            "calledElementBinding",
            "candidateGroups",
            "candidateStarterGroups",
            "candidateUsers",
            "collection",
            "decisionRef",
            "decisionRefBinding",
            "delegateExpression",
            "dueDate",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "exclusive",
            "followUpDate",
            "formRef",
            "formRefBinding",
            "historyTimeToLive",
            "isStartableInTasklist",
            "jobPriority",
            "mapDecisionResult",
            "modelerTemplate",
            "modelerTemplateVersion",
            "priority",
            "resultVariable",
            "variableEvents",
            "variableName",
            "versionTag");

    private static final Set<String> ATTRIBUTES_OF_EXTENSIONS = Set.of(
            "businessKey", "id", "key", "local", "name", "source", "sourceExpression", "target", "value", "variables");

    private final ModelExpressions expressions;

    ProcessFileRules(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public Stream<String> problems(XmlElement element) {
        return Stream.of(
                        ofElement(element),
                        element.attributes().stream().flatMap(attribute -> ofAttribute(element, attribute)),
                        ofExpression(element.text()),
                        ofUserTask(element),
                        ofDeadline(element))
                .flatMap(problems -> problems);
    }

    private static Stream<String> ofElement(XmlElement element) {
        String name = element.name();
        boolean known =
                switch (element.namespace()) {
                    case BPMN -> !CODE.contains(name);
                    case CAMUNDA -> EXTENSIONS.contains(name);
                    default -> DRAWING.contains(element.namespace());
                };
        return unless(known, "模型中不允许使用「%s」".formatted(name));
    }

    private Stream<String> ofAttribute(XmlElement element, XmlElement.Attribute attribute) {
        String name = attribute.name();
        boolean known =
                switch (attribute.namespace()) {
                    case "" ->
                        element.namespace().equals(CAMUNDA)
                                ? ATTRIBUTES_OF_EXTENSIONS.contains(name)
                                : !name.equals("language");
                    case CAMUNDA -> ATTRIBUTES.contains(name);
                    default -> DRAWING.contains(attribute.namespace());
                };
        Stream<String> problems =
                Stream.concat(unless(known, "模型中不允许使用「%s」".formatted(name)), ofExpression(attribute.value()));
        return name.equals("delegateExpression")
                ? Stream.concat(
                        problems,
                        unless(expressions.nameDelegate(attribute.value()), "「delegateExpression」没有指向系统中的自动步骤"))
                : problems;
    }

    private Stream<String> ofExpression(String text) {
        return unless(expressions.allow(text), "模型中不允许使用表达式「%s」".formatted(text));
    }

    /** The form is looked up in the model's own deployment, so that a running case keeps the form it was made with. */
    private static Stream<String> ofUserTask(XmlElement element) {
        boolean hasForm = element.attribute(CAMUNDA, "formRef").isPresent()
                && element.attribute(CAMUNDA, "formRefBinding")
                        .filter("deployment"::equals)
                        .isPresent();
        return unless(!element.is(BPMN, "userTask") || hasForm, "人工任务须以 formRef 指定表单，且 formRefBinding 为 deployment");
    }

    /** The rule's id becomes part of an expression, see {@code engine.time.TaskDeadlines}. */
    private static Stream<String> ofDeadline(XmlElement element) {
        boolean deadline = element.is(CAMUNDA, "property")
                && element.attribute("", "name").filter("deadline"::equals).isPresent();
        return unless(
                !deadline || element.attribute("", "value").orElse("").matches("[a-z0-9-]+"), "「deadline」须是期限规则的编号");
    }

    private static Stream<String> unless(boolean fine, String sentence) {
        return fine ? Stream.empty() : Stream.of(sentence);
    }
}
