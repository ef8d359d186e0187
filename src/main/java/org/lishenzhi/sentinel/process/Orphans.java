package org.lishenzhi.sentinel.process;

import java.util.List;
import org.lishenzhi.sentinel.Check;
import org.lishenzhi.sentinel.Finding;
import org.lishenzhi.sentinel.FindingKind;
import org.lishenzhi.sentinel.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Processes that another called, and that the calling one no longer waits for: it ended, or it is gone. */
@Component
class Orphans implements Check {

    private final JdbcClient jdbc;

    Orphans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.ORPHAN;
    }

    @Override
    public List<Finding> find(Look look) {
        return jdbc.sql(
                        """
                        select child.id_, case_of.text_ as case_id, model.name_ as name, parent_model.name_ as
                        parent_name
                        from act_ru_execution child
                        join act_hi_procinst past on past.id_ = child.id_
                        join act_re_procdef model on model.id_ = child.proc_def_id_
                        left join act_hi_procinst parent on parent.id_ = past.super_process_instance_id_
                        left join act_re_procdef parent_model on parent_model.id_ = parent.proc_def_id_
                        left join %s
                        where child.parent_id_ is null and past.super_process_instance_id_ is not null
                          and (child.super_exec_ is null or parent.end_time_ is not null
                            or not exists (select 1 from act_ru_execution where id_ =
                            past.super_process_instance_id_))
                          and %s order by child.id_%s
                        """
                                .formatted(EngineRows.caseOf("child.id_"), Look.within("case_of.text_"), Look.limit()))
                .params(look.parameters())
                .query((row, number) -> Finding.of(
                        kind(),
                        row.getString("id_"),
                        row.getString("case_id"),
                        "流程「%s」还在办，而调用它的%s已经不在，办完也没有下文。"
                                .formatted(
                                        row.getString("name"),
                                        row.getString("parent_name") == null
                                                ? "上级流程"
                                                : "「%s」".formatted(row.getString("parent_name")))))
                .list();
    }
}
