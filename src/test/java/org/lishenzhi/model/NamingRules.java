package org.lishenzhi.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** The names of a model: ids say what the label says, labels are the court's words, no two things share a name. */
final class NamingRules {

    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            StartEvent.class, "StartEvent_",
            EndEvent.class, "EndEvent_",
            BoundaryEvent.class, "BoundaryEvent_",
            IntermediateCatchEvent.class, "Event_",
            IntermediateThrowEvent.class, "Event_",
            CallActivity.class, "CallActivity_",
            SubProcess.class, "SubProcess_",
            Task.class, "Task_",
            Gateway.class, "Gateway_");
    private static final Set<String> EMPTY_WORDS = Set.of("已处理", "已完成", "完成", "结束", "开始");

    private NamingRules() {}

    static Stream<String> faults(BpmnModelInstance model) {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        return Stream.of(
                        nodes.stream().flatMap(NamingRules::id),
                        nodes.stream().flatMap(NamingRules::label),
                        nodes.stream()
                                .filter(ExclusiveGateway.class::isInstance)
                                .flatMap(NamingRules::answers),
                        twice(model.getModelElementsByType(EndEvent.class), "ends"),
                        twice(model.getModelElementsByType(Activity.class), "activities"),
                        model.getModelElementsByType(Message.class).stream().flatMap(NamingRules::message),
                        model.getModelElementsByType(SequenceFlow.class).stream()
                                .filter(flow -> !flow.getId().matches("Flow_[A-Za-z0-9_]+"))
                                .map(flow -> flow.getId() + ": the id of a flow begins with Flow_"))
                .flatMap(Function.identity());
    }

    private static Stream<String> id(FlowNode node) {
        return PREFIXES.entrySet().stream()
                .filter(type -> type.getKey().isInstance(node))
                .filter(type -> !node.getId().matches(type.getValue() + "[A-Z][A-Za-z0-9]+"))
                .map(type -> "%s: the id is %s and the label in UpperCamel".formatted(node.getId(), type.getValue()));
    }

    private static Stream<String> label(FlowNode node) {
        boolean named = node.getName() != null && !node.getName().isBlank();
        if (node instanceof Gateway) {
            boolean asks =
                    node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
            if (asks && !(named && node.getName().endsWith("？"))) {
                return Stream.of(node.getId() + ": a deciding gateway asks a question that ends in ？");
            }
            return !asks && named ? Stream.of(node.getId() + ": only a deciding gateway has a name") : Stream.empty();
        }
        if (!named) {
            return Stream.of(node.getId() + ": has no label");
        }
        return EMPTY_WORDS.contains(node.getName())
                ? Stream.of(node.getId() + ": the label says nothing: " + node.getName())
                : Stream.empty();
    }

    private static Stream<String> answers(FlowNode gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return Stream.empty();
        }
        return gateway.getOutgoing().stream()
                .filter(flow -> flow.getName() == null || flow.getName().isBlank())
                .map(flow -> flow.getId() + ": an answer of a gateway has no label");
    }

    private static Stream<String> twice(Collection<? extends FlowElement> elements, String what) {
        List<String> names = elements.stream()
                .map(FlowElement::getName)
                .filter(name -> name != null)
                .toList();
        return names.stream().collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> "two %s are called %s".formatted(what, name.getKey()));
    }

    private static Stream<String> message(Message message) {
        return ("Message_" + message.getName()).equals(message.getId())
                ? Stream.empty()
                : Stream.of(message.getId() + ": a message X has the id Message_X");
    }
}
