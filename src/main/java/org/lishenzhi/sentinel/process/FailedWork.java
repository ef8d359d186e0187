package org.lishenzhi.sentinel.process;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.sentinel.Check;
import org.lishenzhi.sentinel.Finding;
import org.lishenzhi.sentinel.FindingKind;
import org.lishenzhi.sentinel.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Automatic steps that failed for good or were due, and that nobody has looked after for a day. */
@Component
class FailedWork implements Check {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final CourtClock clock;

    FailedWork(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.UNDELIVERED;
    }

    @Override
    public List<Finding> find(Look look) {
        List<Finding> found = new ArrayList<>(incidents(look));
        found.addAll(lateJobs(look));
        return found;
    }

    private List<Finding> incidents(Look look) {
        return jdbc.sql(
                        """
                        select incident.id_, case_of.text_ as case_id, incident.incident_msg_ as told
                        from act_ru_incident incident
                        left join %s where incident.incident_timestamp_ < :patient and %s order by
                        incident.incident_timestamp_, incident.id_%s
                        """
                                .formatted(
                                        EngineRows.caseOf("incident.proc_inst_id_"),
                                        Look.within("case_of.text_"),
                                        Look.limit()))
                .params(look.parameters())
                .param("patient", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query((row, number) -> Finding.of(
                        kind(),
                        "incident/" + row.getString("id_"),
                        row.getString("case_id"),
                        row.getString("told") == null ? "自动步骤失败，一日以上无人处理。" : row.getString("told")))
                .list();
    }

    /**
     * A job that was due is done within minutes, or fails and becomes an incident. Only what was already late at the last
     * look counts: after a night in which the machine stood still everything is late, and done a moment later.
     */
    private List<Finding> lateJobs(Look look) {
        return jdbc.sql(
                        """
                        select late.id_, case_of.text_ as case_id, late.duedate_ as due, model.name_ as name
                        from act_ru_job late
                        left join act_re_procdef model on model.id_ = late.process_def_id_
                        left join %s
                        where late.duedate_ < :patient
                          and late.duedate_ < (select coalesce(max(looked_at), :patient) from sentinel_look)
                          and late.retries_ > 0 and late.suspension_state_ = 1 and %s
                        order by late.duedate_, late.id_%s
                        """
                                .formatted(
                                        EngineRows.caseOf("late.process_instance_id_"),
                                        Look.within("case_of.text_"),
                                        Look.limit()))
                .params(look.parameters())
                .param("patient", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query((row, number) -> Finding.of(
                        kind(),
                        "job/%s/%s"
                                .formatted(
                                        row.getString("id_"),
                                        row.getTimestamp("due").getTime()),
                        row.getString("case_id"),
                        "%s的自动步骤应于%s执行，一日以上没有执行。"
                                .formatted(
                                        row.getString("name") == null ? "系统" : "「%s」".formatted(row.getString("name")),
                                        row.getTimestamp("due")
                                                .toLocalDateTime()
                                                .toLocalDate())))
                .list();
    }
}
