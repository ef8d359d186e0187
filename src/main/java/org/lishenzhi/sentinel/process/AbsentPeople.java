package org.lishenzhi.sentinel.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.law.CourtCalendar;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.sentinel.Check;
import org.lishenzhi.sentinel.Finding;
import org.lishenzhi.sentinel.FindingKind;
import org.lishenzhi.sentinel.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tasks that nobody at work can do: of a person whose account may not be used, who has been on leave for a whole working
 * day, or offered to nobody who could take them. What a person on leave holds his substitute cannot submit.
 */
@Component
class AbsentPeople implements Check {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final CourtClock clock;

    AbsentPeople(JdbcClient jdbc, Calendars calendars, CourtClock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.NOBODY_AT_WORK;
    }

    @Override
    public List<Finding> find(Look look) {
        List<Finding> found = new ArrayList<>(ofAbsentPeople(look));
        found.addAll(ofNobody(look));
        return found;
    }

    /** One finding for all tasks that a person has in a case. */
    private List<Finding> ofAbsentPeople(Look look) {
        return jdbc.sql(
                        """
                        select case_of.text_ as case_id, task.assignee_ as person, min(account.name) as name,
                               max(away.last_day) as back_after, min(task.name_) as step, count(distinct task.id_)
                               as tasks
                        from act_ru_task task
                        left join %s
                        left join account on account.id = task.assignee_ and account.enabled = true
                        left join leave_of_absence away on away.account_id = task.assignee_
                            and away.first_day <= :since and away.last_day >= :today
                        where task.assignee_ is not null and (account.id is null or away.id is not null) and %s and
                        %s group by case_of.text_, task.assignee_ order by case_of.text_, task.assignee_%s
                        """
                                .formatted(
                                        EngineRows.caseOf("task.proc_inst_id_"),
                                        EngineRows.ofTheCourt("task.proc_def_id_"),
                                        Look.within("case_of.text_"),
                                        Look.limit()))
                .params(look.parameters())
                .param("since", lastWorkingDay())
                .param("today", clock.today())
                .query((row, number) -> Finding.of(
                        kind(),
                        "person/%s/%s".formatted(row.getString("person"), row.getString("case_id")),
                        row.getString("case_id"),
                        "%s%s，名下还有「%s」等 %d 项任务。"
                                .formatted(
                                        row.getString("name") == null
                                                ? "账号 " + row.getString("person")
                                                : row.getString("name"),
                                        row.getString("name") == null ? " 已停用" : "休假至" + row.getDate("back_after"),
                                        row.getString("step"),
                                        row.getInt("tasks"))))
                .list();
    }

    /** Tasks that nobody has taken, and that no usable account may take. */
    private List<Finding> ofNobody(Look look) {
        return jdbc.sql(
                        """
                        select case_of.text_ as case_id, task.id_, task.name_
                        from act_ru_task task
                        left join %s
                        where task.assignee_ is null
                          and not exists (
                            select 1 from act_ru_identitylink offer
                            join account_group member on member.group_id = offer.group_id_
                            join account on account.id = member.account_id and account.enabled = true
                            where offer.task_id_ = task.id_ and offer.type_ = 'candidate')
                          and %s and %s order by task.id_%s
                        """
                                .formatted(
                                        EngineRows.caseOf("task.proc_inst_id_"),
                                        EngineRows.ofTheCourt("task.proc_def_id_"),
                                        Look.within("case_of.text_"),
                                        Look.limit()))
                .params(look.parameters())
                .query((row, number) -> Finding.of(
                        kind(),
                        "task/" + row.getString("id_"),
                        row.getString("case_id"),
                        "任务「%s」所交的角色没有任何可用的账号，没有人能看到它。".formatted(row.getString("name_"))))
                .list();
    }

    /** Whoever was away on it already has missed a whole working day. */
    private LocalDate lastWorkingDay() {
        CourtCalendar calendar = calendars.current();
        LocalDate day = clock.today().minusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
