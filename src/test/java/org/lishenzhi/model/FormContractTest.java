package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms, tasks, contracts and the classes that read forms, held against each other. The accidents: a task without a
 * form that anybody may wave through; a field renamed in the modeler that a receiver goes on reading and never finds;
 * a personal answer that becomes a variable because somebody ticked a box; a component that no server can check.
 */
class FormContractTest {

    private static final String PROBE =
            """
            {"id": "probe", "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
               {"type": "text", "text": "**{{caseNumber}}**"},
               {"type": "radio", "key": "filingDecision", "label": "意见", "validate": {"required": true},
                "properties": {"routing": "true"}, "values": [{"value": "ACCEPT"}, {"value": "REJECT"}]},
               {"type": "textfield", "key": "place", "label": "地点", "validate": {"required": true}}]}
            """;
    private static final String RECEIVER =
            """
            class PlaceReceiver implements Receiver {
                public String form() { return "probe"; }
                void receive() { answers.text("place"); }
            }
            """;
    private static final String HEADING = "class CaseHeading { page.show(\"caseNumber\") }";

    private static final FormReaders READERS = FormReaders.ofTheProject();

    static List<Path> forms() {
        return Models.files(Models.FORMS, ".form");
    }

    static List<Path> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsUnderstood(Path file) {
        Form form = Form.read(file);

        assertThat(Stream.concat(FormRules.faults(form), READERS.faults(form))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskHasAFormWhoseRoutingFieldsTheContractDeclares(Path file) {
        var model = Models.read(file);
        Set<String> names = forms().stream().map(Models::id).collect(Collectors.toSet());
        Class<?> contract = Contracts.of(Models.id(file));

        assertThat(FormRules.faults(model, names)).isEmpty();
        assertThat(formsOf(file).flatMap(form -> FormRules.routingFaults(form, contract)))
                .isEmpty();
    }

    /** A variable that nobody writes stops the case at the gateway that reads it. */
    @ParameterizedTest
    @MethodSource("models")
    void everyDeclaredVariableIsWrittenByAFormOrADelegate(Path file) {
        Class<?> contract = Contracts.of(Models.id(file));
        Set<String> routed = Stream.concat(Stream.of(file), called(file))
                .flatMap(FormContractTest::formsOf)
                .flatMap(form -> form.questions().stream())
                .filter(Form::isRouting)
                .map(Form::key)
                .collect(Collectors.toSet());
        String written = Contracts.sources().stream()
                .filter(source -> source.toString().endsWith("Delegate.java"))
                .map(Models::text)
                .collect(Collectors.joining());

        assertThat(ContractRules.ownVariables(contract))
                .allMatch(name ->
                        routed.contains(name) || written.contains("Variables.%s.set(".formatted(constant(name))));
    }

    /** The models whose outcomes this one takes over. */
    private static Stream<Path> called(Path file) {
        return Models.read(file).getModelElementsByType(CallActivity.class).stream()
                .map(call -> Models.BPMN.resolve(call.getCalledElement() + ".bpmn"));
    }

    @Test
    void everyFormIsUsedByATaskOrAStart() {
        Set<String> used = models().stream()
                .map(Models::read)
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(forms()).extracting(Models::id).containsExactlyInAnyOrderElementsOf(used);
    }

    /** A receiver for a form that does not exist is never called, and nobody misses it. */
    @Test
    void everyReceiverAndPresenterServesAFormThatExists() {
        assertThat(forms().stream().map(Models::id)).containsAll(READERS.forms());
        assertThat(READERS.forms()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cannot read the component | \"type\": \"textfield\" | \"type\": \"filepicker\"",
                "its id is its file's name | \"id\": \"probe\" | \"id\": \"other\"",
                "names the execution platform | 7.24.0 | 8.5.0",
                "has no label | \"label\": \"地点\" | \"label\": \"\"",
                "two questions have the key | \"key\": \"place\" | \"key\": \"filingDecision\"",
                "a variable, but not routing | \"routing\": \"true\" | \"x\": \"y\"",
                "offers [ACCEPT, RETURN] | REJECT | RETURN",
                "the form does not ask for it | \"key\": \"place\" | \"key\": \"spot\"",
                "the form does not | \"label\": \"地点\", \"validate\": {\"required\": true} | \"label\": \"地点\"",
                "nobody shows {{caseNumer}} | {{caseNumber}} | {{caseNumer}}"
            },
            quoteCharacter = '^')
    void aSpoiledFormIsFound(String fault, String right, String wrong) {
        var readers = new FormReaders(List.of(RECEIVER, HEADING));

        assertThat(faults(Form.of("probe", PROBE), readers)).isEmpty();
        assertThat(faults(Form.of("probe", PROBE.replace(right, wrong)), readers))
                .anyMatch(told -> told.contains(fault));
    }

    private static Stream<String> faults(Form form, FormReaders readers) {
        return Stream.of(
                        FormRules.faults(form),
                        FormRules.routingFaults(form, ProcessContractTest.ProbeProcess.class),
                        readers.faults(form))
                .flatMap(faults -> faults);
    }

    @Test
    void aTaskWithoutFormOrWithALooseOneIsFound() {
        assertThat(FormRules.faults(Probe.read(Probe.TEXT), Set.of("review-filing")))
                .isEmpty();
        assertThat(FormRules.faults(Probe.read(Probe.TEXT), Set.of())).anyMatch(told -> told.contains("has no form"));
        assertThat(FormRules.faults(
                        Probe.read(Probe.TEXT.replace("formRefBinding=\"deployment\"", "formRefBinding=\"latest\"")),
                        Set.of("review-filing")))
                .anyMatch(told -> told.contains("bound to its deployment"));
    }

    private static Stream<Form> formsOf(Path model) {
        return Models.read(model).getModelElementsByType(UserTask.class).stream()
                .map(task -> Form.read(Models.FORMS.resolve(task.getCamundaFormRef() + ".form")));
    }

    private static String constant(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
