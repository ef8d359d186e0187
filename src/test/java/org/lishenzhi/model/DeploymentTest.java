package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.time.ModelFunctions;
import org.lishenzhi.security.Role;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the models name is there when they run. The accidents: a form that lies in another deployment than its task, so
 * that the task opens empty; a delegate renamed in Java; a rule id with a typing error, found on the day it was due.
 */
@CourtTest
class DeploymentTest {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)[.(]");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DeadlineRules rules;

    static List<Path> models() {
        return Models.processes();
    }

    @Test
    void modelsTablesAndFormsComeInOneDeployment() {
        String deployment = deployed("eviction").getDeploymentId();
        List<String> resources = unrestricted.call(() -> repository.getDeploymentResourceNames(deployment));

        assertThat(resources)
                .extracting(name -> Path.of(name).getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Models.processes(), Models.tables(), Models.files(Models.FORMS, ".form"))
                                .flatMap(List::stream)
                                .map(file -> file.getFileName().toString())
                                .toList());
        assertThat(models())
                .allSatisfy(model ->
                        assertThat(deployed(Models.id(model)).getDeploymentId()).isEqualTo(deployment));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDelegateIsABean(Path file) {
        assertThat(Models.read(file).getModelElementsByType(ServiceTask.class)).allSatisfy(task -> assertThat(
                        application.getBean(task.getCamundaDelegateExpression().replaceAll("[${}]", "")))
                .isInstanceOf(JavaDelegate.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFormOfATaskIsDeployedWithIt(Path file) {
        String deployment = deployed(Models.id(file)).getDeploymentId();
        Set<String> forms = unrestricted.call(() -> repository.getDeploymentResourceNames(deployment)).stream()
                .map(name -> Models.id(Path.of(name)))
                .collect(Collectors.toSet());

        assertThat(Models.read(file).getModelElementsByType(UserTask.class))
                .extracting(UserTask::getCamundaFormRef)
                .isSubsetOf(forms);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDeadlineIsARowOfTheTable(Path file) {
        assertThat(Models.deadlineRules(file))
                .allSatisfy(rule -> assertThat(rules.startingEvents(rule)).isNotEmpty());
    }

    /** Without this the check above passes on a pattern that finds nothing. */
    @Test
    void theModelsNameDeadlines() {
        assertThat(models().stream().flatMap(file -> Models.deadlineRules(file).stream()))
                .contains("eviction-vacate", "enforcement-limit");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingThatAnExpressionCallsIsMeantForModels(Path file) {
        Set<String> called = CALL.matcher(Models.text(file))
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(called)
                .allMatch(name -> ModelFunctions.NAMES.contains(name)
                        || application.findAnnotationOnBean(name, ForModels.class) != null);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCandidateGroupIsARoleAndEveryCalledProcessExists(Path file) {
        var model = Models.read(file);

        assertThat(model.getModelElementsByType(UserTask.class).stream()
                        .flatMap(task -> task.getCamundaCandidateGroupsList().stream()))
                .allMatch(group -> Role.find(group).isPresent());
        assertThat(model.getModelElementsByType(CallActivity.class))
                .allSatisfy(
                        call -> assertThat(deployed(call.getCalledElement())).isNotNull());
    }

    private ProcessDefinition deployed(String key) {
        return unrestricted.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }
}
