package org.lishenzhi.sentinel.process;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.sentinel.Check;
import org.lishenzhi.sentinel.Finding;
import org.lishenzhi.sentinel.FindingKind;
import org.lishenzhi.sentinel.Look;
import org.lishenzhi.sentinel.MovingStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases that must go on and have nothing that could move them, and steps that a process stands at with no task, no job
 * and no report to wait for.
 */
@Component
class StandingCases implements Check {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    StandingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.STANDS_STILL;
    }

    /** Of a case whose step is dead only the step is told. */
    @Override
    public List<Finding> find(Look look) {
        List<Finding> found = new ArrayList<>(deadSteps(look));
        Set<String> told = found.stream().map(Finding::caseId).collect(Collectors.toSet());
        withoutWork(look).stream()
                .filter(finding -> !told.contains(finding.caseId()))
                .forEach(found::add);
        return found;
    }

    /**
     * Cases in a state that must go on, without a task, a timer that will ring, a report that a process waits for on its
     * way, or an incident. An application for preservation before the suit opens a case too, which nobody need go on with.
     */
    private List<Finding> withoutWork(Look look) {
        return jdbc.sql(
                        """
                        select standing.id, standing.state from court_case standing
                        where standing.state in (:moving)
                          and (standing.state <> 'FILING'
                            or exists (select 1 from suit where suit.case_id = standing.id))
                          and not exists (
                            select 1 from act_ru_variable of_case
                            join act_ru_execution instance on instance.id_ = of_case.execution_id_
                            where of_case.name_ = 'caseId' and of_case.text_ = standing.id and %s
                              and (exists (select 1 from act_ru_task where proc_inst_id_ = instance.id_)
                                or exists (select 1 from act_ru_job
                                           where process_instance_id_ = instance.id_ and duedate_ < :never)
                                or exists (select 1 from act_ru_event_subscr
                                           where proc_inst_id_ = instance.id_ and %s)
                                or exists (select 1 from act_ru_incident where proc_inst_id_ = instance.id_)))
                          and %s order by standing.id%s
                        """
                                .formatted(
                                        EngineRows.ofTheCourt("instance.proc_def_id_"),
                                        EngineRows.onTheWay("activity_id_"),
                                        Look.within("standing.id"),
                                        Look.limit()))
                .params(look.parameters())
                .param("moving", MovingStates.names())
                .param(
                        "never",
                        Timestamp.from(NEVER.atStartOfDay(CourtClock.ZONE).toInstant()))
                .query((row, number) -> withoutWork(row.getString(1), CaseState.valueOf(row.getString(2))))
                .list();
    }

    private Finding withoutWork(String caseId, CaseState state) {
        return Finding.of(
                kind(),
                "case/%s/%s".formatted(caseId, state),
                caseId,
                "案件状态为「%s」，却没有任何待办任务、到期会动的定时或者等待中的来件，不会再往下走。".formatted(state.label()));
    }

    /** Executions at a step, with nothing below them, that nothing can bring on. */
    private List<Finding> deadSteps(Look look) {
        return jdbc.sql(
                        """
                        select dead.id_, case_of.text_ as case_id, coalesce(step.act_name_, dead.act_id_) as step
                        from act_ru_execution dead
                        left join %s
                        left join act_hi_actinst step on step.id_ = dead.act_inst_id_
                        where dead.act_id_ is not null and dead.is_active_ = true
                          and not exists (select 1 from act_ru_execution where parent_id_ = dead.id_)
                          and not exists (select 1 from act_ru_execution where super_exec_ = dead.id_)
                          and not exists (select 1 from act_ru_task where execution_id_ = dead.id_)
                          and not exists (select 1 from act_ru_job where execution_id_ = dead.id_
                                and (handler_type_ like 'async%%' or dead.act_id_ not like 'Task%%'))
                          and not exists (select 1 from act_ru_event_subscr where execution_id_ = dead.id_ and %s)
                          and %s and %s order by dead.id_%s
                        """
                                .formatted(
                                        EngineRows.caseOf("dead.proc_inst_id_"),
                                        EngineRows.onTheWay("activity_id_"),
                                        EngineRows.ofTheCourt("dead.proc_def_id_"),
                                        Look.within("case_of.text_"),
                                        Look.limit()))
                .params(look.parameters())
                .query((row, number) -> Finding.of(
                        kind(),
                        "step/" + row.getString(1),
                        row.getString(2),
                        "流程停在步骤「%s」，却没有任务、定时或者等待中的来件，不会再往下走。".formatted(row.getString(3))))
                .list();
    }
}
