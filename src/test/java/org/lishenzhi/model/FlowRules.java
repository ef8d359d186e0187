package org.lishenzhi.model;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How a model may flow: nothing hidden, one fact per condition, deadlines by rule id, save points where they pay. */
final class FlowRules {

    private static final int LONGEST_CONDITION = 60;
    private static final Pattern ONE_FACT = Pattern.compile("\\$\\{\\w+ == '[A-Z][A-Z_]*'}|\\$\\{(not )?\\w+}");
    private static final Pattern TIMER = Pattern.compile(
            "\\$\\{due\\(execution,'[a-z-]+'\\)}|\\$\\{courtDay\\(\\w+\\)}|\\$\\{(stayEnds|performanceEnds)\\(execution\\)}");

    private static final Pattern FREQUENCY =
            Pattern.compile("R/\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00/P\\d+[DWM]");

    private FlowRules() {}

    static Stream<String> faults(BpmnModelInstance model) {
        return Stream.of(
                        forbidden(model, ScriptTask.class, "scripts hide logic"),
                        forbidden(model, CamundaExecutionListener.class, "listeners hide logic"),
                        forbidden(model, CamundaTaskListener.class, "listeners hide logic"),
                        forbidden(model, Lane.class, "the role is the task's candidate group, not a lane"),
                        forbidden(model, Participant.class, "no pools in executable models"),
                        forbidden(model, Signal.class, "a message, not a signal"),
                        forbidden(model, InclusiveGateway.class, "no inclusive gateways"),
                        forbidden(model, ComplexGateway.class, "no complex gateways"),
                        all(model, Gateway.class, FlowRules::gateway),
                        all(model, ExclusiveGateway.class, FlowRules::decision),
                        all(model, SequenceFlow.class, FlowRules::condition),
                        all(model, TimerEventDefinition.class, FlowRules::timer),
                        all(model, CallActivity.class, FlowRules::call),
                        all(model, UserTask.class, FlowRules::userTask),
                        all(model, ServiceTask.class, FlowRules::serviceTask),
                        all(model, Activity.class, FlowRules::savePoint),
                        all(model, FlowNode.class, FlowRules::deadEnd))
                .flatMap(Function.identity());
    }

    private static <T extends ModelElementInstance> Stream<String> all(
            BpmnModelInstance model, Class<T> type, Function<T, Stream<String>> rule) {
        return model.getModelElementsByType(type).stream().flatMap(rule);
    }

    private static Stream<String> forbidden(
            BpmnModelInstance model, Class<? extends ModelElementInstance> type, String reason) {
        return model.getModelElementsByType(type).stream()
                .map(found -> "%s: %s".formatted(found.getElementType().getTypeName(), reason));
    }

    private static Stream<String> gateway(Gateway gateway) {
        return gateway.getIncoming().size() > 1 && gateway.getOutgoing().size() > 1
                ? Stream.of(gateway.getId() + ": joins and forks in one")
                : Stream.empty();
    }

    private static Stream<String> decision(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return Stream.empty();
        }
        SequenceFlow otherwise = gateway.getDefault();
        Stream<String> missing =
                otherwise == null ? Stream.of(gateway.getId() + ": has no default answer") : Stream.empty();
        return Stream.concat(
                missing,
                gateway.getOutgoing().stream()
                        .filter(flow -> !flow.equals(otherwise) && flow.getConditionExpression() == null)
                        .map(flow -> flow.getId() + ": an answer that is not the default has a condition"));
    }

    private static Stream<String> condition(SequenceFlow flow) {
        if (flow.getConditionExpression() == null) {
            return Stream.empty();
        }
        if (!(flow.getSource() instanceof ExclusiveGateway)) {
            return Stream.of(flow.getId() + ": only exclusive gateways decide");
        }
        String text = flow.getConditionExpression().getTextContent().strip();
        return text.length() > LONGEST_CONDITION || !ONE_FACT.matcher(text).matches()
                ? Stream.of(flow.getId() + ": a condition reads one variable and calls nothing")
                : Stream.empty();
    }

    /** A timer names a rule; only a start may name the hour at which a process begins again and again. */
    private static Stream<String> timer(TimerEventDefinition timer) {
        if (timer.getParentElement() instanceof StartEvent && timer.getTimeCycle() != null) {
            return FREQUENCY
                            .matcher(timer.getTimeCycle().getTextContent().strip())
                            .matches()
                    ? Stream.empty()
                    : Stream.of(timer.getId() + ": a start repeats from an hour with its zone");
        }
        String text = timer.getTimeDate() == null
                ? ""
                : timer.getTimeDate().getTextContent().strip();
        return TIMER.matcher(text).matches()
                ? Stream.empty()
                : Stream.of(timer.getId() + ": a timer names a rule, never a number of days");
    }

    private static Stream<String> call(CallActivity call) {
        boolean key = call.getModelInstance().getModelElementsByType(CamundaIn.class).stream()
                .anyMatch(in ->
                        call.equals(in.getParentElement().getParentElement()) && in.getCamundaBusinessKey() != null);
        boolean everything = Stream.concat(
                        call.getModelInstance().getModelElementsByType(CamundaIn.class).stream()
                                .map(CamundaIn::getCamundaVariables),
                        call.getModelInstance().getModelElementsByType(CamundaOut.class).stream()
                                .map(CamundaOut::getCamundaVariables))
                .anyMatch("all"::equals);
        return Stream.of(
                        key ? "" : "passes the business key on",
                        everything ? "names each variable that it passes" : "",
                        "latest".equals(call.getCamundaCalledElementBinding()) ? "" : "calls the latest version")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> "%s: a call %s".formatted(call.getId(), fault));
    }

    private static Stream<String> userTask(UserTask task) {
        boolean role = task.getCamundaAssignee() != null || task.getCamundaCandidateGroups() != null;
        return Stream.of(
                        role ? "" : "offers itself to nobody",
                        task.getDocumentations().isEmpty() ? "does not tell the clerk what to do" : "",
                        task.isCamundaAsyncAfter() ? "saves after itself: the person would not see what fails" : "")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> "%s: %s".formatted(task.getId(), fault));
    }

    private static Stream<String> serviceTask(ServiceTask task) {
        String delegate = task.getCamundaDelegateExpression();
        return delegate != null && delegate.matches("\\$\\{[a-z]\\w*Delegate}")
                ? Stream.empty()
                : Stream.of(task.getId() + ": is done by a delegate bean, by no class and no expression");
    }

    private static Stream<String> savePoint(Activity activity) {
        return activity.isCamundaAsyncBefore() && !(activity instanceof ServiceTask)
                ? Stream.of(activity.getId() + ": only a step that leaves our database saves before itself")
                : Stream.empty();
    }

    private static Stream<String> deadEnd(FlowNode node) {
        Collection<SequenceFlow> in = node.getIncoming();
        if (node instanceof SubProcess scope && scope.triggeredByEvent()) {
            return Stream.empty();
        }
        boolean reached = !in.isEmpty()
                || node instanceof StartEvent
                || node.getElementType().getTypeName().equals("boundaryEvent");
        boolean left = !node.getOutgoing().isEmpty() || node instanceof EndEvent;
        return reached && left ? Stream.empty() : Stream.of(node.getId() + ": leads nowhere or cannot be reached");
    }
}
