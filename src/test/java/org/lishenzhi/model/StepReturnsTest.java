package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of steps that may go back. The accidents: a step goes back past a served document or a paid sum, so that
 * the file says one thing and the person at the door was told another; a row names a step that the model has no longer,
 * or one in another scope, and the engine fails in the hand of a judge.
 */
class StepReturnsTest {

    /** Service steps that only work out which way the model goes: to pass them again changes nothing outside. */
    private static final Set<String> HARMLESS = Set.of("Task_DetermineTerm");

    /** What a step must not be called that may be undone. */
    private static final List<String> IRREVERSIBLE =
            List.of("Serve", "Post", "Pay", "Notify", "Tell", "Enter", "HandOver", "Register", "Execute");

    static List<Map<String, String>> rows() {
        return TableRules.of(Models.readTable(Models.BPMN.resolve("step-returns.dmn")))
                .rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatIsAllowedIsPossibleAndHarmless(Map<String, String> row) {
        String[] step = row.get("step").split("/");
        BpmnModelInstance model = Models.read(Models.BPMN.resolve(step[0] + ".bpmn"));
        UserTask now = model.getModelElementById(step[1]);
        UserTask target = model.getModelElementById(row.get("target"));

        assertThat(now).isNotNull();
        assertThat(target).isNotNull();
        assertThat(target.getParentElement()).as("one scope").isEqualTo(now.getParentElement());
        assertThat(now.getLoopCharacteristics()).as("not one of many").isNull();
        assertThat(target.getCamundaFormRef()).isEqualTo(row.get("form"));
        assertThat(leadsTo(target, now)).as("nothing irreversible between").isTrue();
        assertThat(IRREVERSIBLE).noneMatch(target.getId()::contains);
    }

    @Test
    void bothActionsAreDecidedForTheSameSteps() {
        assertThat(steps("SEND_BACK")).isNotEmpty().isEqualTo(steps("TAKE_BACK"));
        assertThat(rows().stream().map(row -> row.get("action"))).containsOnly("SEND_BACK", "TAKE_BACK");
    }

    /** Every user task of every model either has a row or falls under the rule: what has none does not go back. */
    @Test
    void stepsAfterASignatureHaveNoRow() {
        Set<String> allowed = steps("SEND_BACK");
        List<String> all = Models.processes().stream()
                .flatMap(file -> Models.read(file).getModelElementsByType(UserTask.class).stream()
                        .map(task -> Models.id(file) + "/" + task.getId()))
                .toList();

        assertThat(all).containsAll(allowed);
        assertThat(all.stream().filter(allowed::contains))
                .allMatch(step -> step.contains("/Task_Sign") || step.contains("/Task_Review"));
    }

    private static Set<String> steps(String action) {
        Set<String> steps = new HashSet<>();
        rows().stream().filter(row -> row.get("action").equals(action)).forEach(row -> steps.add(row.get("step")));
        return steps;
    }

    /** Whether one comes from the one step to the other over gateways and harmless steps alone. */
    private static boolean leadsTo(FlowNode from, FlowNode to) {
        Deque<FlowNode> open = new ArrayDeque<>(from.getSucceedingNodes().list());
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.equals(to)) {
                return true;
            }
            if (seen.add(node.getId()) && (node instanceof Gateway || HARMLESS.contains(node.getId()))) {
                open.addAll(node.getSucceedingNodes().list());
            }
        }
        return false;
    }
}
