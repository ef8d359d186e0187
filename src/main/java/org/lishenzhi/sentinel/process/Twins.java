package org.lishenzhi.sentinel.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.sentinel.Check;
import org.lishenzhi.sentinel.Finding;
import org.lishenzhi.sentinel.FindingKind;
import org.lishenzhi.sentinel.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two open tasks of one step, or two running processes, for the same case, obligation, person and event. */
@Component
class Twins implements Check {

    /** The trunk of a case: of each there is one at a time, whatever report began it. */
    private static final List<String> TRUNK = List.of(
            "case-lifecycle",
            "case-filing",
            "case-trial",
            "performance-period",
            "pre-enforcement-urging",
            "judgment-enforcement");

    private final JdbcClient jdbc;

    Twins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.TWINS;
    }

    @Override
    public List<Finding> find(Look look) {
        List<Finding> found = new ArrayList<>(processes(look));
        found.addAll(tasks(look));
        return found;
    }

    /** The scope is asked only of tasks of which a case has several. */
    private List<Finding> tasks(Look look) {
        return jdbc.sql(
                        """
                        with several as (
                            select case_of.text_ as case_id, task.task_def_key_ as step
                            from act_ru_task task
                            join %s
                            where %s and %s
                            group by case_of.text_, task.task_def_key_ having count(*) > 1),
                        scoped as (
                            select several.case_id, several.step, task.name_ as name,
                                   %s as obligation,
                                   %s as person,
                                   %s as event
                            from several
                            join act_ru_variable case_of
                                on case_of.name_ = 'caseId' and case_of.text_ = several.case_id
                            join act_ru_task task on task.proc_inst_id_ = case_of.execution_id_
                                and task.task_def_key_ = several.step
                            join act_ru_execution place on place.id_ = task.execution_id_
                            left join act_ru_execution around on around.id_ = place.parent_id_)
                        select case_id, step, obligation, person, event, min(name) as name, count(*) as twins
                        from scoped
                        group by case_id, step, obligation, person, event having count(*) > 1
                        order by case_id, step, obligation, person, event%s
                        """
                                .formatted(
                                        EngineRows.caseOf("task.proc_inst_id_"),
                                        EngineRows.ofTheCourt("task.proc_def_id_"),
                                        Look.within("case_of.text_"),
                                        ofTask("obligationId"),
                                        ofTask("personId"),
                                        ofTask("eventId"),
                                        Look.limit()))
                .params(look.parameters())
                .query((row, number) -> Finding.of(
                        kind(),
                        "task/%s/%s".formatted(row.getString("step"), scope(row)),
                        row.getString("case_id"),
                        "任务「%s」对同一对象同时有 %d 件待办。".formatted(row.getString("name"), row.getInt("twins"))))
                .list();
    }

    private static String ofTask(String variable) {
        return EngineRows.innermost(
                variable, "place.id_", "place.parent_id_", "around.parent_id_", "task.proc_inst_id_");
    }

    private List<Finding> processes(Look look) {
        return jdbc.sql(
                        """
                        with running as (
                            select case_of.text_ as case_id, model.key_ as step, model.name_ as name,
                                   %s as obligation,
                                   %s as person,
                                   %s as event
                            from act_ru_execution instance
                            join act_re_procdef model on model.id_ = instance.proc_def_id_
                            join %s
                            where instance.parent_id_ is null and model.key_ <> '%s' and %s)
                        select case_id, step, obligation, person, event, min(name) as name, count(*) as twins
                        from running
                        group by case_id, step, obligation, person, event having count(*) > 1
                        order by case_id, step, obligation, person, event%s
                        """
                                .formatted(
                                        ofInstance("obligationId"),
                                        ofInstance("personId"),
                                        ofInstance("eventId"),
                                        EngineRows.caseOf("instance.id_"),
                                        StuckCaseProcess.KEY,
                                        Look.within("case_of.text_"),
                                        Look.limit()))
                .params(look.parameters())
                .param("trunk", TRUNK)
                .query((row, number) -> Finding.of(
                        kind(),
                        "process/%s/%s".formatted(row.getString("step"), scope(row)),
                        row.getString("case_id"),
                        "流程「%s」对同一对象同时有 %d 个在办。".formatted(row.getString("name"), row.getInt("twins"))))
                .list();
    }

    private static String ofInstance(String variable) {
        return "case when model.key_ in (:trunk) then '' else %s end"
                .formatted(EngineRows.innermost(variable, "instance.id_"));
    }

    private static String scope(ResultSet row) throws SQLException {
        return Integer.toHexString(List.of(row.getString("obligation"), row.getString("person"), row.getString("event"))
                        .hashCode())
                + '/'
                + row.getString("case_id");
    }
}
