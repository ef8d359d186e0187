package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A clock, its task and its timer are one: a corrected date or a changed calendar moves all of them or none. */
@CourtTest
class EvictionClockTest {

    @Autowired
    private EvictionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Calendars calendars;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void itIsTheDayOfPosting() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @AfterEach
    void theCalendarIsTheOfficialOneAgain() {
        jdbc.update("delete from calendar_override");
    }

    @Test
    void aCorrectedPostingMovesRowsAndTimersTogether() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        assertThat(vacateBy(house)).containsOnly(LocalDate.of(2024, 10, 8));
        assertThat(timers(house)).containsOnly(dawn(2024, 10, 9));

        correct(house, EvictionEvents.NOTICE_POSTED, LocalDate.of(2024, 8, 30));

        assertThat(vacateBy(house)).containsOnly(LocalDate.of(2024, 9, 29));
        assertThat(timers(house)).containsOnly(dawn(2024, 9, 30));
    }

    @Test
    void aCorrectedAcceptanceMovesTheDueDateOfTheOpenTask() {
        Obligation house = people.evictionBegins();
        assertThat(dueOfContact(house)).isEqualTo(lastMinute(2025, 2, 20));

        correct(house, "EnforcementAccepted", LocalDate.of(2024, 8, 21));

        assertThat(dueOfContact(house)).isEqualTo(lastMinute(2025, 2, 21));
    }

    @Test
    void whatIsRolledBackMovesNothing() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);

        transaction.executeWithoutResult(status -> {
            correct(house, EvictionEvents.NOTICE_POSTED, LocalDate.of(2024, 8, 30));
            assertThat(vacateBy(house)).containsOnly(LocalDate.of(2024, 9, 29));
            status.setRollbackOnly();
        });

        assertThat(vacateBy(house)).containsOnly(LocalDate.of(2024, 10, 8));
        assertThat(timers(house)).containsOnly(dawn(2024, 10, 9));
        assertThat(timeline.of(house.caseId())).noneMatch(event -> event.correctedBy() != null);
    }

    @Test
    void aDayThatTheCourtEntersInItsCalendarMovesRunningClocksAndLeavesATrace() {
        clock.set(LocalDate.of(2025, 5, 20).atTime(9, 0));
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        assertThat(vacateBy(house)).containsOnly(LocalDate.of(2025, 6, 19));

        calendars.override(LocalDate.of(2025, 6, 19), true, "停电，全院休息", "shen.guan");

        assertThat(vacateBy(house)).containsOnly(LocalDate.of(2025, 6, 20));
        assertThat(timers(house)).containsOnly(dawn(2025, 6, 21));
        assertThat(timeline.of(house.caseId()))
                .filteredOn(event -> event.kind().equals("DeadlineMoved"))
                .hasSize(2)
                .extracting(CaseEvent::title, CaseEvent::note, CaseEvent::recordedBy)
                .containsOnly(org.assertj.core.api.Assertions.tuple(
                        "「腾退期（自公告张贴）」因工作日历调整由2025-06-19改至2025-06-20", "2025-06-19：停电，全院休息", "shen.guan"));
    }

    @Test
    void aPeriodThatHasRunOutIsNotOpenedAgainByTheCalendar() {
        clock.set(LocalDate.of(2025, 5, 20).atTime(9, 0));
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        clock.set(LocalDate.of(2025, 6, 20).atTime(9, 0));

        calendars.override(LocalDate.of(2025, 6, 19), true, "补记", "shen.guan");

        assertThat(vacateBy(house)).containsOnly(LocalDate.of(2025, 6, 19));
    }

    private void correct(Obligation house, String kind, LocalDate day) {
        CaseEvent event = timeline.latest(house.caseId(), kind, null, null).orElseThrow();
        timeline.correct(event.id(), day, "日期登记有误", EvictionDriver.OFFICER);
    }

    private List<LocalDate> vacateBy(Obligation house) {
        return deadlines.of(house.caseId()).stream()
                .filter(running -> running.ruleId().equals(Notices.VACATE_RULE))
                .map(RunningClock::due)
                .toList();
    }

    private List<Date> timers(Obligation house) {
        return unrestricted.call(
                () -> runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(CaseScope.CASE_ID.name(), house.caseId())
                        .list()
                        .stream()
                        .flatMap(instance ->
                                jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                        .map(Job::getDuedate)
                        .map(due -> new Date(due.getTime()))
                        .toList());
    }

    private Date dueOfContact(Obligation house) {
        return new Date(court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS)
                .getDueDate()
                .getTime());
    }

    private static Date dawn(int year, int month, int day) {
        return Date.from(
                LocalDate.of(year, month, day).atStartOfDay(CourtClock.ZONE).toInstant());
    }

    private static Date lastMinute(int year, int month, int day) {
        return Date.from(LocalDate.of(year, month, day)
                .atTime(23, 59)
                .atZone(CourtClock.ZONE)
                .toInstant());
    }
}
