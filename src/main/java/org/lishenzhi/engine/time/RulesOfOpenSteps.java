package org.lishenzhi.engine.time;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.deadlines.AwaitedRule;
import org.lishenzhi.deadlines.AwaitedRules;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/**
 * The rules that open tasks and waiting timers of a case name without having got a day from them; a clock that stands
 * still has begun.
 */
@Component
class RulesOfOpenSteps implements AwaitedRules {

    private static final Pattern DUE = Pattern.compile("due\\(execution,\\s*'([^']+)'\\)");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService models;
    private final DeadlineRules rules;
    private final Deadlines deadlines;
    private final CourtClock clock;
    private final Unrestricted unrestricted;

    RulesOfOpenSteps(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            RepositoryService models,
            DeadlineRules rules,
            Deadlines deadlines,
            CourtClock clock,
            Unrestricted unrestricted) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.models = models;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
        this.unrestricted = unrestricted;
    }

    @Override
    public List<AwaitedRule> of(String caseId) {
        Set<String> standing = deadlines.of(caseId).stream()
                .filter(clock -> clock.state() == ClockState.PAUSED)
                .map(RunningClock::ruleId)
                .collect(Collectors.toSet());
        return unrestricted.call(() -> Stream.concat(ofTasks(caseId), ofTimers(caseId))
                .filter(rule -> !standing.contains(rule))
                .distinct()
                .map(rule -> new AwaitedRule(rule, label(rule)))
                .toList());
    }

    private Stream<String> ofTasks(String caseId) {
        return tasks.createTaskQuery().processVariableValueEquals(CaseScope.CASE_ID.name(), caseId).list().stream()
                .filter(task -> task.getDueDate() == null)
                .map(this::ruleOf)
                .filter(Objects::nonNull);
    }

    private Stream<String> ofTimers(String caseId) {
        return runtime
                .createProcessInstanceQuery()
                .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance).timers().list().stream())
                .filter(CourtTime::isNever)
                .map(this::ruleOf)
                .filter(Objects::nonNull);
    }

    private @Nullable String ruleOf(Task task) {
        return TaskDeadlines.ruleOf(models, task);
    }

    private @Nullable String ruleOf(Job timer) {
        Matcher due = DUE.matcher(definitionOf(timer).getJobConfiguration());
        return due.find() ? due.group(1) : null;
    }

    private JobDefinition definitionOf(Job timer) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
    }

    private String label(String rule) {
        return rules.startingEvents(rule).stream()
                .flatMap(event -> rules.find(rule, event, clock.today()).stream())
                .map(DeadlineRule::label)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
