package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The risk of enforcement that leads to nothing is told at the counter, in the trial and in enforcement, on every path that the models
 * allow: with the step of telling taken away, nobody gets there. One example that passes would prove nothing.
 */
class RiskNoticeTest {

    @ParameterizedTest(name = "{0}: {2} only after {1}")
    @CsvSource({
        "case-filing, Task_NotifyFilingRisks, EndEvent_Transferred",
        "case-trial, Task_NotifyTrialRisk, EndEvent_ObligationsEffective",
        "case-trial, Task_NotifyTrialRisk, EndEvent_NothingToPerform",
        "urging-talks, Task_TellRisks, Task_TellConsequences",
        "enforcement-acceptance, Task_NotifyEnforcementRisks, EndEvent_EnforcementAccepted",
    })
    void whatMustBeToldIsToldOnEveryPath(String process, String told, String reached) {
        assertThat(reaches(process, told, reached)).as("without " + told).isFalse();
        assertThat(reaches(process, "nothing", reached))
                .as("the way is there at all")
                .isTrue();
    }

    @Test
    void theTrialBeginsAndUrgingFollowsOnlyAfterTheFiling() {
        assertThat(reaches("case-lifecycle", "CallActivity_CaseFiling", "CallActivity_CaseTrial"))
                .isFalse();
        assertThat(reaches("case-lifecycle", "CallActivity_CaseTrial", "CallActivity_PerformancePeriod"))
                .isFalse();
    }

    /** Whether a node can be reached from the starts of a process when a step is taken out, wherever it lies. */
    private static boolean reaches(String process, String without, String wanted) {
        BpmnModelInstance model = Models.read(Models.BPMN.resolve(process + ".bpmn"));
        Deque<FlowNode> open = new ArrayDeque<>(starts(Models.process(model)));
        Set<FlowNode> seen = new HashSet<>();
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (!isComplete(node, seen, without) || !seen.add(node)) {
                continue;
            }
            if (node.getId().equals(wanted)) {
                return true;
            }
            next(node, without).forEach(open::push);
        }
        return false;
    }

    /** Where paths join that run side by side, all of them must have come; the last one opens the way. */
    private static boolean isComplete(FlowNode node, Set<FlowNode> seen, String without) {
        return !(node instanceof ParallelGateway)
                || node.getIncoming().stream()
                        .map(SequenceFlow::getSource)
                        .allMatch(before -> seen.contains(before) && isPassed(before, without));
    }

    private static Stream<FlowNode> next(FlowNode node, String without) {
        Stream<FlowNode> aside = node instanceof Activity activity ? boundaries(activity) : Stream.empty();
        return Stream.concat(aside, isPassed(node, without) ? onwards(node) : Stream.empty());
    }

    /** A step that is taken out is not passed, nor is a call or a sub-process that cannot be passed without it. */
    private static boolean isPassed(FlowNode node, String without) {
        if (node.getId().equals(without)) {
            return false;
        }
        if (node instanceof CallActivity call) {
            BpmnModelInstance called = Models.read(Models.BPMN.resolve(call.getCalledElement() + ".bpmn"));
            return ends(called).anyMatch(end -> reaches(call.getCalledElement(), without, end.getId()));
        }
        return true;
    }

    private static Stream<FlowNode> onwards(FlowNode node) {
        Stream<FlowNode> inside = node instanceof SubProcess scope
                ? scope.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast)
                : Stream.empty();
        Stream<FlowNode> outside = node instanceof SubProcess ? Stream.empty() : targets(node);
        boolean leaves = node instanceof EndEvent && node.getParentElement() instanceof SubProcess;
        return Stream.of(
                        inside,
                        outside,
                        leaves ? targets((SubProcess) node.getParentElement()) : Stream.<FlowNode>empty())
                .flatMap(nodes -> nodes);
    }

    private static Stream<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget);
    }

    private static Stream<FlowNode> boundaries(Activity activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(activity))
                .map(FlowNode.class::cast);
    }

    private static java.util.List<FlowNode> starts(Process process) {
        Predicate<StartEvent> top = start -> start.getParentElement().equals(process);
        return process.getChildElementsByType(StartEvent.class).stream()
                .filter(top)
                .map(FlowNode.class::cast)
                .toList();
    }

    private static Stream<EndEvent> ends(BpmnModelInstance called) {
        return called.getModelElementsByType(EndEvent.class).stream()
                .filter(end -> end.getParentElement() instanceof Process);
    }
}
