package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The style of the models. Each rule has cost somebody a day: a copied file whose process id silently replaced another
 * process, an ending that nobody could name in a report, a gateway without default that stopped a case at night, a
 * listener in which the deciding line was hidden, a number of days in a timer that outlived the law.
 */
class BpmnStyleTest {

    static List<Path> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsTheRules(Path file) {
        BpmnModelInstance model = Models.read(file);

        assertThat(Stream.concat(PageRules.file(Models.id(file), model), faults(model)))
                .as(file.toString())
                .isEmpty();
    }

    /** Two files with one process id deploy both, and the later one is the only one that starts. */
    @Test
    void noTwoModelsShareAProcessId() {
        assertThat(models())
                .extracting(file -> Models.process(Models.read(file)).getId())
                .doesNotHaveDuplicates();
    }

    /** Called and calling page carry the same words, or people believe that they are two things. */
    @Test
    void aCallCarriesTheNameOfTheCalledProcess() {
        Map<String, String> names = models().stream()
                .map(file -> Models.process(Models.read(file)))
                .collect(Collectors.toMap(Process::getId, Process::getName));

        assertThat(models().stream()
                        .flatMap(file -> Models.read(file).getModelElementsByType(CallActivity.class).stream()))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.getName()).isEqualTo(names.get(call.getCalledElement())));
    }

    static Stream<Arguments> probes() {
        return Stream.of(
                probe(
                        "has no label",
                        "<bpmn:endEvent id=\"EndEvent_Filed\" name=\"已立案\"",
                        "<bpmn:endEvent id=\"EndEvent_Filed\""),
                probe("says nothing", "name=\"已立案\"", "name=\"已完成\""),
                probe("the id is Task_", "Task_ReviewFiling", "review_filing"),
                probe("begins with Flow_", "Flow_Begin", "SequenceFlow_1"),
                probe("ends in ？", "是否受理？", "受理判断"),
                probe("two ends are called", "name=\"不予受理\"", "name=\"已立案\""),
                probe("two activities are called", "name=\"登记立案\"", "name=\"审查立案材料\""),
                probe("an answer of a gateway has no label", " name=\"受理\"", ""),
                probe("id Message_X", "Message_FeePaid", "Message_1"),
                probe("no default answer", " default=\"Flow_Decide_Reject\"", ""),
                probe(
                        "not the default has a condition",
                        "<bpmn:conditionExpression>${filingDecision == 'ACCEPT'}</bpmn:conditionExpression>",
                        ""),
                probe("reads one variable", "${filingDecision == 'ACCEPT'}", "${filing.isAccepted(caseId)}"),
                probe("never a number of days", "${due(execution,'filing-review')}", "P7D"),
                probe(
                        "by no class",
                        "camunda:delegateExpression=\"${registerCaseDelegate}\"",
                        "camunda:class=\"org.lishenzhi.Register\""),
                probe("offers itself to nobody", "camunda:candidateGroups=\"filing-clerk\"", ""),
                probe("what to do", "<bpmn:documentation>逐项审查</bpmn:documentation>", ""),
                probe(
                        "saves after itself",
                        "camunda:candidateGroups",
                        "camunda:asyncAfter=\"true\" camunda:candidateGroups"),
                probe(
                        "saves before itself",
                        "camunda:candidateGroups",
                        "camunda:asyncBefore=\"true\" camunda:candidateGroups"),
                probe(
                        "names each variable",
                        "<camunda:in source=\"caseId\" target=\"caseId\" />",
                        "<camunda:in variables=\"all\" />"),
                probe(
                        "passes the business key on",
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        ""),
                probe("latest version", " camunda:calledElementBinding=\"latest\"", ""),
                probe("how long its history is kept", "P3650D", "P10Y"),
                probe("cannot be executed", "isExecutable=\"true\"", "isExecutable=\"false\""),
                probe(
                        "listeners hide logic",
                        "<bpmn:extensionElements>",
                        "<bpmn:extensionElements><camunda:executionListener event=\"start\" expression=\"${x}\" />"),
                probe(
                        "is not drawn",
                        "<bpmndi:BPMNShape id=\"Task_ReviewFiling_di\" bpmnElement=\"Task_ReviewFiling\"><dc:Bounds x=\"200\" y=\"80\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>",
                        ""),
                probe(
                        "neither level nor upright",
                        "<di:waypoint x=\"200\" y=\"120\" />",
                        "<di:waypoint x=\"200\" y=\"130\" />"),
                probe("crosses", "<di:waypoint x=\"760\" y=\"120\" />", "<di:waypoint x=\"1200\" y=\"120\" />"));
    }

    private static Arguments probe(String fault, String right, String wrong) {
        UnaryOperator<String> spoil = text -> text.replace(right, wrong);
        return Arguments.of(fault, spoil);
    }

    /** A gate is worth what it stops: the probe keeps every rule, and each single spoiling of it is found. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("probes")
    void aSpoiledModelIsStopped(String fault, UnaryOperator<String> spoil) {
        String spoiled = spoil.apply(Probe.TEXT);

        assertThat(spoiled).as("the spoiling hits").isNotEqualTo(Probe.TEXT);
        assertThat(faults(Probe.read(spoiled))).anyMatch(told -> told.contains(fault));
    }

    @Test
    void theProbeItselfKeepsTheRules() {
        assertThat(faults(Probe.read(Probe.TEXT))).isEmpty();
    }

    @Test
    void gatewaysAndTasksThatHideTheirMeaningAreStopped() {
        BpmnModelInstance hidden = Bpmn.createExecutableProcess("hidden")
                .startEvent()
                .scriptTask()
                .inclusiveGateway()
                .sequenceFlowId("Flow_A")
                .endEvent()
                .done();

        assertThat(faults(hidden))
                .anyMatch(told -> told.contains("scripts hide logic"))
                .anyMatch(told -> told.contains("no inclusive gateways"));
    }

    @Test
    void aPageOfMoreThanTwentyFiveNodesIsStopped() {
        var page = Bpmn.createExecutableProcess("long").startEvent().manualTask();
        for (int i = 0; i < 25; i++) {
            page = page.manualTask();
        }

        assertThat(faults(page.endEvent().done())).anyMatch(told -> told.contains("nodes on one page"));
    }

    private static Stream<String> faults(BpmnModelInstance model) {
        return Stream.of(NamingRules.faults(model), FlowRules.faults(model), PageRules.faults(model))
                .flatMap(faults -> faults);
    }
}
