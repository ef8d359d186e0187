package org.lishenzhi.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A step that fails is tried again with growing pauses, and then becomes an incident that a person can read. */
@CourtTest
class FailedStepsTest {

    private static final String DELEGATE = "failingTestDelegate";

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TestClock clock;

    private String deployment = "";
    private String instance = "";
    private RuntimeException failure = new IllegalStateException("协助单位没有回答");

    @BeforeEach
    void aStepThatFails() {
        beans.registerSingleton(DELEGATE, (JavaDelegate) execution -> {
            throw failure;
        });
        deployment = models.createDeployment()
                .addModelInstance(
                        "failing-test.bpmn",
                        Bpmn.createExecutableProcess("failing-test")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask("Task_Ask")
                                .name("请求协助")
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${" + DELEGATE + "}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey("failing-test").getId();
    }

    @AfterEach
    void isRemoved() {
        models.deleteDeployment(deployment, true);
        beans.destroySingleton(DELEGATE);
    }

    @Test
    void isTriedAgainAfterOneMinuteTenMinutesAndAnHourAndThenBecomesAnIncident() {
        List<Duration> pauses = new ArrayList<>();
        while (job().getRetries() > 0 && pauses.size() < 10) {
            fail();
            pauses.add(Duration.between(clock.instant(), job().getDuedate().toInstant()));
            if (job().getRetries() > 0) {
                assertThat(incidents()).isEmpty();
                clock.advance(pauses.get(pauses.size() - 1));
            }
        }

        assertThat(pauses).startsWith(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
        assertThat(pauses).as("tries").hasSize(4);
        assertThat(incidents())
                .singleElement()
                .extracting(Incident::getIncidentMessage)
                .isEqualTo("步骤「请求协助」多次重试后仍未办成，请系统管理员处理。原因：协助单位没有回答");
    }

    @Test
    void anErrorThatTheModelDoesNotCatchIsAFailureAndDoesNotEndTheCaseInSilence() {
        failure = new BpmnError("UNCAUGHT");

        fail();

        assertThat(job().getRetries()).isEqualTo(3);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "协助单位没有回答,协助单位没有回答",
        "Cannot invoke method,程序错误，技术细节见作业的异常信息",
        "'',程序错误，技术细节见作业的异常信息",
        ",程序错误，技术细节见作业的异常信息"
    })
    void theReasonIsASentenceOfOurs(String message, String reason) {
        assertThat(PlainIncident.reason(message)).isEqualTo(reason);
    }

    private void fail() {
        assertThatThrownBy(() -> jobs.executeJob(job().getId())).isInstanceOf(RuntimeException.class);
    }

    private Job job() {
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery().processInstanceId(instance).list();
    }
}
