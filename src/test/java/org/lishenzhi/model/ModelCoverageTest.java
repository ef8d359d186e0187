package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.CoverageLast;
import org.lishenzhi.support.ModelCoverage;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every node and every flow of every model is passed by some process test. The accident: a branch that nobody ever
 * took, until the one case came that did. Runs after all other classes; says nothing in a run without the process tests.
 */
@CourtTest
class ModelCoverageTest {

    @Autowired
    private ModelCoverage coverage;

    static List<Path> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessTestsPassEveryNodeAndEveryFlow(Path file) throws IOException {
        assumeTrue(CoverageLast.inThisRun().containsAll(processTests()), "the process tests were not part of this run");

        assertThat(elements(Models.read(file)).filter(element -> !isPassed(Models.id(file), element)))
                .extracting(FlowElement::getId)
                .as("never passed in %s", file)
                .isEmpty();
    }

    /** A recorder that records everything, or under other names, would let the check above pass. */
    @Test
    void whatWasNotPassedIsNotRecorded() {
        assertThat(coverage.isPassed("eviction", "Task_ThatDoesNotExist")).isFalse();
    }

    /** The engine takes no flow out of an event-based gateway: it enters the event that came. */
    private boolean isPassed(String process, FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
                ? coverage.isPassed(process, flow.getTarget().getId())
                : coverage.isPassed(process, element.getId());
    }

    private static Stream<FlowElement> elements(BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(FlowNode.class).stream(),
                model.getModelElementsByType(SequenceFlow.class).stream());
    }

    private static List<String> processTests() throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            return tests.map(Models::id)
                    .filter(name -> name.endsWith("ProcessTest"))
                    .toList();
        }
    }
}
