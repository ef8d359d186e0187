package org.lishenzhi.sentinel;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.law.CourtCalendar;
import org.lishenzhi.law.CourtClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Periods that ran out while the case must go on, and nothing was entered in its file since. Periods that nothing has to
 * end, such as the one for an answer, are no trouble. How many working days may pass is the court's to say (待院方确认).
 */
@Component
class ExpiredClocks implements Check {

    private final JdbcClient jdbc;
    private final DeadlineRules rules;
    private final Calendars calendars;
    private final CourtClock clock;
    private final int workingDays;

    ExpiredClocks(
            JdbcClient jdbc,
            DeadlineRules rules,
            Calendars calendars,
            CourtClock clock,
            @Value("${lishenzhi.sentinel.overdue-working-days:10}") int workingDays) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.EXPIRED_CLOCK;
    }

    @Override
    public List<Finding> find(Look look) {
        return jdbc.sql(
                        """
                        select running.case_id, running.rule_id, running.label, min(running.due) as due
                        from deadline_clock running join court_case on court_case.id = running.case_id
                        where running.state = 'RUNNING' and running.due < :latest and running.rule_id in (:rules)
                          and court_case.state in (:moving)
                          and not exists (select 1 from case_event since where since.case_id = running.case_id
                                          and cast(since.recorded_at as date) > running.due)
                          and not exists (select 1 from step_record since where since.case_id = running.case_id
                                          and cast(since.submitted_at as date) > running.due)
                          and %s
                        group by running.case_id, running.rule_id, running.label
                        order by running.case_id, running.rule_id
                        %s
                        """
                                .formatted(Look.within("running.case_id"), Look.limit()))
                .params(look.parameters())
                .param("latest", latest())
                .param("rules", thatMustEnd())
                .param("moving", MovingStates.names())
                .query((row, number) -> finding(
                        row.getString("case_id"),
                        row.getString("rule_id"),
                        row.getString("label"),
                        row.getDate("due").toLocalDate()))
                .list();
    }

    private Finding finding(String caseId, String ruleId, String label, LocalDate due) {
        return Finding.of(
                kind(),
                "%s/%s/%s".formatted(caseId, ruleId, due),
                caseId,
                "「%s」已于%s届满，超过 %d 个工作日，其后案卷没有任何记载。".formatted(label, due, workingDays));
    }

    /** The rules whose end the table knows: something has to be done for them. */
    private List<String> thatMustEnd() {
        return rules.all().stream()
                .filter(rule -> !rule.stoppedBy().isEmpty())
                .map(DeadlineRule::ruleId)
                .distinct()
                .toList();
    }

    /** The first day on which a period may have ended without being told yet. */
    private LocalDate latest() {
        CourtCalendar calendar = calendars.current();
        LocalDate day = clock.today();
        for (int left = workingDays; left > 0; day = day.minusDays(1)) {
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
