package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lishenzhi.security.Role;

/**
 * The templates that a designer drops on a step name what exists. The accident: a template that outlived its delegate
 * goes on being offered in the modeler, and the model made with it fails on the day it is deployed.
 */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda/element-templates");

    private final List<JsonNode> templates = Models.files(FOLDER, ".json").stream()
            .flatMap(ElementTemplatesTest::read)
            .toList();

    @Test
    void everyTemplateHasItsOwnIdAndAChineseName() {
        assertThat(templates).extracting(it -> it.path("id").asText()).doesNotHaveDuplicates();
        assertThat(templates).isNotEmpty().allSatisfy(it -> {
            assertThat(it.path("name").asText()).matches("\\p{IsHan}+");
            assertThat(it.path("description").asText()).containsPattern("\\p{IsHan}");
            assertThat(it.path("appliesTo").size()).isPositive();
        });
    }

    @Test
    void thereIsOneTemplateForEachDelegate() {
        List<String> delegates = Contracts.sources().stream()
                .map(Models::id)
                .filter(name -> name.endsWith("Delegate"))
                .map(name -> "${%s%s}".formatted(name.substring(0, 1).toLowerCase(Locale.ROOT), name.substring(1)))
                .toList();

        assertThat(bound("name", "camunda:delegateExpression"))
                .extracting(it -> it.path("value").asText())
                .containsExactlyInAnyOrderElementsOf(delegates);
    }

    @Test
    void theDeadlinesOfferedAreTheRulesOfTheTable() {
        List<String> rules =
                TableRules.of(Models.readTable(Models.BPMN.resolve("statutory-deadlines.dmn"))).rows().stream()
                        .map(row -> row.get("ruleId"))
                        .distinct()
                        .toList();

        assertThat(bound("name", "deadline")).isNotEmpty().allSatisfy(it -> assertThat(choices(it))
                .containsExactlyInAnyOrderElementsOf(rules));
    }

    @Test
    void theGroupsOfferedAreRoles() {
        assertThat(bound("name", "camunda:candidateGroups").flatMap(it -> choices(it).stream()))
                .isNotEmpty()
                .allMatch(group -> Role.find(group).isPresent());
    }

    @Test
    void theProcessesOfferedExistAndBearTheSameName() {
        assertThat(templates.stream()
                        .filter(it -> it.path("appliesTo").toString().contains("CallActivity")))
                .isNotEmpty()
                .allSatisfy(it -> {
                    String called = it.path("properties").path(0).path("value").asText();
                    assertThat(Models.process(Models.read(Models.BPMN.resolve(called + ".bpmn")))
                                    .getName())
                            .isEqualTo(it.path("name").asText());
                });
    }

    private Stream<JsonNode> bound(String attribute, String value) {
        return templates.stream()
                .flatMap(it -> StreamSupport.stream(it.path("properties").spliterator(), false))
                .filter(it -> value.equals(it.path("binding").path(attribute).asText()));
    }

    private static List<String> choices(JsonNode property) {
        List<String> choices = new ArrayList<>();
        property.path("choices")
                .forEach(choice -> choices.add(choice.path("value").asText()));
        return choices;
    }

    private static Stream<JsonNode> read(Path file) {
        try {
            return StreamSupport.stream(
                    new ObjectMapper().readTree(file.toFile()).spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
