package org.lishenzhi.model;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessVariable;

/** One contract class held against its model: what one of them knows and the other does not. */
final class ContractRules {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?:not )?(\\w+)(?: ==|})|courtDay\\((\\w+)\\)"
            + "|elementVariable=\"(\\w+)\"|<camunda:in source=\"(\\w+)\"|\\w+\\.\\w+\\((\\w+)\\)}");
    private static final Pattern OUTCOME = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'}");
    private static final Set<String> SCOPE =
            Set.of(CaseScope.CASE_ID, CaseScope.OBLIGATION_ID, CaseScope.PERSON_ID, CaseScope.EVENT_ID).stream()
                    .map(ProcessVariable::name)
                    .collect(Collectors.toSet());

    private ContractRules() {}

    static Stream<String> faults(Class<?> contract, BpmnModelInstance model) {
        return Stream.of(
                        differences("element", constants(contract, "Elements"), named(model)),
                        differences("message", constants(contract, "Messages"), messages(model)),
                        undeclared(contract, model),
                        outcomes(contract, model))
                .flatMap(Function.identity());
    }

    /** The variables that a contract declares beyond the scope that all processes share. */
    static Set<String> ownVariables(Class<?> contract) {
        return variables(contract).stream()
                .map(ProcessVariable::name)
                .filter(name -> !SCOPE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<ProcessVariable<?>> variables(Class<?> contract) {
        return fields(contract, "Variables")
                .map(value -> (ProcessVariable<?>) value)
                .collect(Collectors.toSet());
    }

    private static Stream<String> differences(String what, Set<String> declared, Set<String> drawn) {
        return Stream.concat(
                declared.stream()
                        .filter(name -> !drawn.contains(name))
                        .map(name -> "the contract knows the %s %s, the model does not".formatted(what, name)),
                drawn.stream()
                        .filter(name -> !declared.contains(name))
                        .map(name -> "the model knows the %s %s, the contract does not".formatted(what, name)));
    }

    private static Stream<String> undeclared(Class<?> contract, BpmnModelInstance model) {
        Set<String> declared =
                variables(contract).stream().map(ProcessVariable::name).collect(Collectors.toSet());
        Set<String> read = VARIABLE.matcher(Bpmn.convertToString(model))
                .results()
                .map(hit -> Stream.of(1, 2, 3, 4, 5)
                        .map(hit::group)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseThrow())
                .filter(name -> !"execution".equals(name) && !name.endsWith("Delegate"))
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                read.stream()
                        .filter(name -> !declared.contains(name))
                        .map(name -> "the model knows the variable %s, the contract does not".formatted(name)),
                declared.stream()
                        .filter(name -> !SCOPE.contains(name) && !read.contains(name))
                        .map(name -> "the contract knows the variable %s, the model does not".formatted(name)));
    }

    private static Stream<String> outcomes(Class<?> contract, BpmnModelInstance model) {
        return OUTCOME.matcher(Bpmn.convertToString(model).replace("&#39;", "'"))
                .results()
                .filter(hit -> !texts(contract, hit.group(1)).contains(hit.group(2)))
                .map(hit -> "%s is no outcome of %s".formatted(hit.group(2), hit.group(1)));
    }

    /** The outcomes that a variable may have, by its enum. */
    static Set<String> texts(Class<?> contract, String variable) {
        return variables(contract).stream()
                .filter(declared ->
                        declared.name().equals(variable) && declared.type().isEnum())
                .flatMap(declared -> Arrays.stream(declared.type().getEnumConstants()))
                .map(value -> ((Enum<?>) value).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getName() != null)
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> messages(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> contract, String group) {
        return fields(contract, group).map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Object> fields(Class<?> contract, String group) {
        return Arrays.stream(contract.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(group))
                .flatMap(nested -> Arrays.stream(nested.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }
}
