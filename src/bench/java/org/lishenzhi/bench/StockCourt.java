package org.lishenzhi.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.demo.DemoStory.Act;
import org.lishenzhi.filing.NewSuit;
import org.lishenzhi.support.HouseCase;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine as it comes, in a database of its own: full history, the starter's defaults, no permissions, our models,
 * everything that people tell as process variables, and nothing else.
 */
final class StockCourt implements Side, AutoCloseable {

    private static final String CASE_ID = "caseId";

    private final ProcessEngine engine;
    private final Recorder recorder;
    private final Map<String, String> activities = new ConcurrentHashMap<>();
    private final NewSuit suit = HouseCase.story().suit();

    StockCourt(DataSource database, Recorder recorder, Map<String, Integer> sizes) throws Exception {
        this.recorder = recorder;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock-court");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setExpressionManager(new WithStandIns(new StandIns(recorder, sizes)));
        configuration.getProcessEnginePlugins().add(new StockFunctions());
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        var files = new PathMatchingResourcePatternResolver();
        for (String pattern : List.of("classpath*:bpmn/*.bpmn", "classpath*:forms/*.form")) {
            for (var file : files.getResources(pattern)) {
                deployment.addInputStream(file.getFilename(), file.getInputStream());
            }
        }
        deployment.deploy();
    }

    private static final class WithStandIns extends JuelExpressionManager {

        private final StandIns standIns;

        private WithStandIns(StandIns standIns) {
            this.standIns = standIns;
        }

        @Override
        protected ELResolver createElResolver() {
            var both = new CompositeELResolver();
            both.add(standIns);
            both.add(super.createElResolver());
            return both;
        }
    }

    @Override
    public String begin() {
        String caseId = UUID.randomUUID().toString();
        Map<String, Object> known = new HashMap<>(Map.of(
                CASE_ID,
                caseId,
                "receivedOn",
                suit.receivedOn().toString(),
                "cause",
                suit.cause(),
                "claims",
                suit.claims(),
                "kind",
                suit.kind().name(),
                "amount",
                String.valueOf(suit.amount())));
        int party = 0;
        for (NewParty each : suit.parties()) {
            known.put("partyName" + party, each.name());
            known.put("partyIdNumber" + party, each.idNumber());
            known.put("partyPhone" + party++, each.phone());
        }
        engine.getRuntimeService().startProcessInstanceByKey("case-lifecycle", caseId, known);
        return caseId;
    }

    @Override
    public void dawn(String caseId, LocalDate day) {
        var jobs = engine.getManagementService();
        for (ProcessInstance instance : instances(caseId)) {
            jobs.createJobQuery().processInstanceId(instance.getId()).list().stream()
                    .filter(job -> recorder.timersOn(day).contains(activityOf(job)))
                    .forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private String activityOf(Job job) {
        return activities.computeIfAbsent(job.getJobDefinitionId(), id -> engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId());
    }

    @Override
    public void report(String caseId, LocalDate today, Act act) {
        Map<String, Object> told = told(caseId, today, act);
        told.put(CASE_ID, caseId);
        String message = act.event().wireName();
        List<Execution> waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processVariableValueEquals(CASE_ID, caseId)
                .messageEventSubscriptionName(message)
                .list();
        waiting.forEach(execution -> engine.getRuntimeService().messageEventReceived(message, execution.getId(), told));
        if (waiting.isEmpty()) {
            engine.getRuntimeService().startProcessInstanceByMessage(message, caseId, told);
        }
    }

    @Override
    public List<Task> open(String caseId, LocalDate today, Act act) {
        return engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals(CASE_ID, caseId)
                .taskDefinitionKey(act.step())
                .list();
    }

    @Override
    public Map<String, Object> told(String caseId, LocalDate today, Act act) {
        return act.answers(DemoStory.names(today, List.of(caseId, caseId, caseId), List.of(caseId, caseId)));
    }

    @Override
    public void come(String person) {
        engine.getIdentityService().setAuthenticatedUserId(person);
    }

    @Override
    public void leave() {
        engine.getIdentityService().clearAuthentication();
    }

    @Override
    public void claim(Task task, String person) {
        engine.getTaskService().claim(task.getId(), person);
    }

    @Override
    public void submit(Task task, Map<String, Object> told) {
        engine.getFormService().submitTaskForm(task.getId(), told);
    }

    @Override
    public boolean isOver(String caseId) {
        return instances(caseId).isEmpty();
    }

    private List<ProcessInstance> instances(String caseId) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .variableValueEquals(CASE_ID, caseId)
                .list();
    }

    @Override
    public void close() {
        engine.close();
    }
}
