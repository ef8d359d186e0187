package org.lishenzhi.engine.shields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.Refusal;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.eviction.process.EvictionProcess;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

/** Attacks from inside the engine: no grant and no Java call moves a case past its forms. */
@CourtTest
class PastTheDoorTest {

    private static final String ALMIGHTY = "xi.tong";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AuthorizationService grants;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart start;

    private final List<Authorization> given = new ArrayList<>();

    private Task task;

    @BeforeEach
    void aTaskIsOpenAndSomebodyHoldsEveryGrant() {
        Obligation house = docket.houseCase();
        start.begin(house.id());
        task = court.theOpen(house.caseId(), EvictionProcess.Elements.CONTACT_OCCUPANTS);
        Stream.of(
                        Resources.PROCESS_DEFINITION,
                        Resources.PROCESS_INSTANCE,
                        Resources.TASK,
                        Resources.BATCH,
                        Resources.DEPLOYMENT)
                .forEach(this::grantEverything);
    }

    @AfterEach
    void takeTheGrantsBack() {
        given.forEach(grant -> grants.deleteAuthorization(grant.getId()));
    }

    static Stream<Named<BiConsumer<ProcessEngine, Task>>> waysToEndATask() {
        return Stream.of(
                Named.of("complete", (engine, task) -> engine.getTaskService().complete(task.getId())),
                Named.of("resolve", (engine, task) -> engine.getTaskService().resolveTask(task.getId())),
                Named.of("delegate", (engine, task) -> engine.getTaskService().delegateTask(task.getId(), "fu.yuan")),
                Named.of("error", (engine, task) -> engine.getTaskService().handleBpmnError(task.getId(), "E")),
                Named.of("escalation", (engine, task) -> engine.getTaskService().handleEscalation(task.getId(), "E")),
                Named.of("delegate by saving", (engine, task) -> {
                    task.setDelegationState(DelegationState.PENDING);
                    engine.getTaskService().saveTask(task);
                }));
    }

    @ParameterizedTest
    @MethodSource("waysToEndATask")
    void aTaskIsEndedByItsFormOnlyWhoeverAsks(BiConsumer<ProcessEngine, Task> way) {
        assertRefused(() -> court.as(Docket.OFFICER, () -> unrestricted.run(() -> way.accept(engine, task))));
        assertRefused(() -> court.as(ALMIGHTY, () -> way.accept(engine, task)));
        assertRefused(() -> way.accept(engine, task));

        Task now = unrestricted.call(() ->
                engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult());
        assertThat(now.getAssignee()).isEqualTo(task.getAssignee());
        assertThat(now.getDelegationState()).isNull();
    }

    static Stream<Named<BiConsumer<ProcessEngine, Task>>> waysToMoveACase() {
        return Stream.of(
                Named.of("variable of a task", (engine, task) -> engine.getTaskService()
                        .setVariable(task.getId(), "x", "1")),
                Named.of("local variable of a task", (engine, task) -> engine.getTaskService()
                        .setVariableLocal(task.getId(), "x", "1")),
                Named.of("removed variable", (engine, task) -> engine.getTaskService()
                        .removeVariable(task.getId(), "caseId")),
                Named.of("variable of an execution", (engine, task) -> engine.getRuntimeService()
                        .setVariable(task.getExecutionId(), "x", "1")),
                Named.of("variables of many", (engine, task) -> engine.getRuntimeService()
                        .setVariablesAsync(List.of(task.getProcessInstanceId()), Map.of("x", "1"))),
                Named.of("trigger", (engine, task) -> engine.getRuntimeService().signal(task.getExecutionId())),
                Named.of("modification", (engine, task) -> engine.getRuntimeService()
                        .createProcessInstanceModification(task.getProcessInstanceId())
                        .cancelAllForActivity(task.getTaskDefinitionKey())
                        .execute()),
                Named.of("modification of many", (engine, task) -> engine.getRuntimeService()
                        .createModification(task.getProcessDefinitionId())
                        .cancelAllForActivity(task.getTaskDefinitionKey())
                        .processInstanceIds(task.getProcessInstanceId())
                        .execute()),
                Named.of("start without a form", (engine, task) -> engine.getRuntimeService()
                        .startProcessInstanceByKey(EvictionProcess.KEY)),
                Named.of("start form of a model that has none", (engine, task) -> engine.getFormService()
                        .submitStartForm(task.getProcessDefinitionId(), Map.of("x", "1"))),
                Named.of("deletion", (engine, task) -> engine.getRuntimeService()
                        .deleteProcessInstance(task.getProcessInstanceId(), "x")),
                Named.of("deletion of many", (engine, task) -> engine.getRuntimeService()
                        .deleteProcessInstancesAsync(List.of(task.getProcessInstanceId()), "x")),
                Named.of("deletion of the models", (engine, task) -> engine.getRepositoryService()
                        .deleteDeployment(deploymentOf(engine, task), true)));
    }

    @ParameterizedTest
    @MethodSource("waysToMoveACase")
    void noGrantLetsAPersonMoveACasePastTheDoor(BiConsumer<ProcessEngine, Task> way) {
        assertRefused(() -> court.as(ALMIGHTY, () -> way.accept(engine, task)));

        assertThat(unrestricted.<Map<String, Object>>call(
                        () -> engine.getRuntimeService().getVariables(task.getExecutionId())))
                .containsKey("caseId")
                .doesNotContainKey("x");
    }

    @Test
    void noGrantLetsAPersonTellAMessageToAProcess() {
        var awaited = unrestricted.call(() -> engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());

        assertRefused(() -> court.as(ALMIGHTY, () -> engine.getRuntimeService()
                .messageEventReceived(awaited.getEventName(), awaited.getExecutionId())));
        assertRefused(() -> court.as(ALMIGHTY, () -> engine.getRuntimeService()
                .createMessageCorrelation(awaited.getEventName())
                .processInstanceId(task.getProcessInstanceId())
                .correlate()));
    }

    static Stream<Named<BiConsumer<ManagementService, String>>> waysToTouchATimer() {
        return Stream.of(
                Named.of("run", ManagementService::executeJob),
                Named.of("move", (jobs, timer) -> jobs.setJobDuedate(timer, new Date())),
                Named.of("recalculate", (jobs, timer) -> jobs.recalculateJobDuedate(timer, true)),
                Named.of("delete", ManagementService::deleteJob));
    }

    @ParameterizedTest
    @MethodSource("waysToTouchATimer")
    void noGrantLetsAPersonTouchAPeriodThatRuns(BiConsumer<ManagementService, String> way) {
        withATimer((model, timer) -> {
            assertRefused(() -> court.as(ALMIGHTY, () -> way.accept(engine.getManagementService(), timer.getId())));
            assertThatThrownBy(
                            () -> court.as("fa.jing", () -> way.accept(engine.getManagementService(), timer.getId())))
                    .as("whoever holds no grant at all")
                    .isInstanceOf(ProcessEngineException.class);
            assertThat(timers(model)).singleElement().satisfies(now -> assertThat(now.getDuedate())
                    .isEqualTo(timer.getDuedate()));
        });
    }

    @Test
    void whatDoesNotMoveACaseIsLeftToGrants() {
        withATimer((model, timer) -> assertThatCode(() -> court.as(ALMIGHTY, () -> {
                    engine.getRuntimeService().suspendProcessInstanceById(timer.getProcessInstanceId());
                    engine.getRuntimeService().activateProcessInstanceById(timer.getProcessInstanceId());
                    engine.getManagementService().setJobRetries(timer.getId(), 4);
                }))
                .doesNotThrowAnyException());
    }

    private void withATimer(BiConsumer<String, Job> test) {
        var model = Bpmn.createExecutableProcess("waiting-test")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent("Event_Wait")
                .timerWithDate("2024-12-31T00:00:00")
                .endEvent()
                .done();
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("waiting-test.bpmn", model)
                .deploy()
                .getId();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("waiting-test");
            test.accept("waiting-test", timers("waiting-test").get(0));
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    private List<Job> timers(String model) {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(model)
                .timers()
                .list();
    }

    private static String deploymentOf(ProcessEngine engine, Task task) {
        return engine.getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getDeploymentId();
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.getCode()).isEqualTo(Refusal.CODE + 403))
                .message()
                .matches("\\p{IsHan}.*");
    }

    private void grantEverything(Resource resource) {
        Authorization grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(ALMIGHTY);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(Permissions.ALL);
        given.add(grants.saveAuthorization(grant));
    }
}
