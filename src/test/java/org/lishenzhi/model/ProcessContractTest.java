package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/**
 * Contract class and model, held against each other both ways. The accident: a designer renames an element, the Java
 * that starts, reports or tests by the old id still compiles, and the case hangs where nobody looks.
 */
class ProcessContractTest {

    static List<Path> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void contractAndModelKnowTheSameThings(Path file) {
        assertThat(ContractRules.faults(Contracts.of(Models.id(file)), Models.read(file)))
                .as(file.toString())
                .isEmpty();
    }

    @Test
    void everyContractHasAModel() {
        assertThat(Contracts.all())
                .extracting(Contracts::key)
                .containsExactlyInAnyOrderElementsOf(
                        models().stream().map(Models::id).toList());
    }

    /** A variable missing here is refused by the history and by the expression guard at run time. */
    @Test
    void theContractThatTheApplicationReadsListsEveryDeclaredVariable() throws ReflectiveOperationException {
        for (Class<?> contract : Contracts.all()) {
            var declared = (ProcessContract) contract.getField("CONTRACT").get(null);
            assertThat(declared.key()).isEqualTo(Contracts.key(contract));
            assertThat(declared.variables())
                    .as(contract.getSimpleName())
                    .isEqualTo(ContractRules.variables(contract))
                    .hasSizeLessThanOrEqualTo(12);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the model knows the element Task_Renamed | Task_ReviewFiling | Task_Renamed",
                "the contract knows the element Task_ReviewFiling | Task_ReviewFiling | Task_Renamed",
                "the contract knows the message FeePaid | FeePaid | FeeWaived",
                "the model knows the variable decision | filingDecision | decision",
                "ACCEPTED is no outcome of filingDecision | 'ACCEPT' | 'ACCEPTED'"
            },
            quoteCharacter = '"')
    void aModelThatDriftsFromItsContractIsFound(String fault, String right, String wrong) {
        BpmnModelInstance drifted = Probe.read(Probe.TEXT.replace(right, wrong));

        assertThat(ContractRules.faults(ProbeProcess.class, Probe.read(Probe.TEXT)))
                .isEmpty();
        assertThat(ContractRules.faults(ProbeProcess.class, drifted)).anyMatch(told -> told.startsWith(fault));
    }

    /** The contract of the probe. */
    static final class ProbeProcess {

        static final class Elements {
            static final String FILED = "StartEvent_Filed";
            static final String REVIEW_FILING = "Task_ReviewFiling";
            static final String DECIDE = "Gateway_Decide";
            static final String REGISTER_CASE = "Task_RegisterCase";
            static final String TRIAL = "CallActivity_Trial";
            static final String REVIEW_EXPIRED = "Event_ReviewExpired";
            static final String CASE_FILED = "EndEvent_Filed";
            static final String REJECTED = "EndEvent_Rejected";
        }

        static final class Messages {
            static final String FEE_PAID = "FeePaid";
        }

        static final class Variables {
            static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
            static final ProcessVariable<FilingDecision> FILING_DECISION =
                    ProcessVariable.oneOf("filingDecision", FilingDecision.class);
        }

        enum FilingDecision {
            ACCEPT,
            REJECT
        }
    }
}
