package org.lishenzhi.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

/** The four filters that everybody finds in Tasklist. */
@CourtTest
class StandingFiltersTest {

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart eviction;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    private Obligation house;
    private Task contact;

    @BeforeEach
    void anEvictionBegins() {
        house = docket.houseCase();
        eviction.begin(house.id());
        contact = court.theOpen(house.caseId(), "Task_ContactOccupants");
    }

    @Test
    void standOnceHoweverOftenTheCourtStarts() {
        new StandingFilters(filters, tasks).present();

        assertThat(as("li.an", () -> filters.createTaskFilterQuery().listPage(0, 100)))
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("我的待办", "本组待办", "今日到期", "已逾期");
    }

    @ParameterizedTest
    @CsvSource({"zhi.xing, 我的待办, true", "zhi.xing2, 我的待办, false", "shu.ji, 我的待办, false"})
    void myWorkIsWhatIsAssignedToMe(String account, String filter, boolean shown) {
        assertThat(shows(account, filter)).isEqualTo(shown);
    }

    @Test
    void theWorkOfMyGroupIsWhatNobodyHasTaken() {
        tasks.addCandidateGroup(contact.getId(), "bailiff");
        assertThat(shows("fa.jing", "本组待办")).as("taken by the officer").isFalse();

        tasks.setAssignee(contact.getId(), null);

        assertThat(shows("fa.jing", "本组待办")).isTrue();
        assertThat(shows("zhi.xing", "本组待办")).as("not his group").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01T23:59, false, true",
        "2024-09-02T08:59, false, true",
        "2024-09-02T23:59, true,  false",
        "2024-09-03T00:00, false, false",
        "2024-09-03T23:59, false, false"
    })
    void onTheMorningOfTheSecondOfSeptemberATaskDueAt(LocalDateTime due, boolean today, boolean overdue) {
        tasks.setDueDate(contact.getId(), Date.from(due.atZone(CourtClock.ZONE).toInstant()));

        assertThat(shows("zhi.xing", "今日到期")).isEqualTo(today);
        assertThat(shows("zhi.xing", "已逾期")).isEqualTo(overdue);
        assertThat(shows("zhi.xing2", "今日到期")).isFalse();
        assertThat(shows("zhi.xing2", "已逾期")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"我的待办", "本组待办", "今日到期", "已逾期"})
    void areSortedByDueDate(String filter) {
        assertThat(as("zhi.xing", () -> filters.<Task>listPage(named(filter).getId(), 0, 100)))
                .extracting(Task::getDueDate)
                .filteredOn(Objects::nonNull)
                .isSorted();
    }

    private boolean shows(String account, String filter) {
        TaskQuery ofTheCase =
                tasks.createTaskQuery().processVariableValueEquals(CaseScope.CASE_ID.name(), house.caseId());
        List<Task> shown = as(
                account, () -> filters.<Task, TaskQuery>listPage(named(filter).getId(), ofTheCase, 0, 100));
        assertThat(as(account, () -> filters.count(named(filter).getId(), ofTheCase)))
                .isEqualTo(shown.size());
        return shown.stream().anyMatch(task -> task.getId().equals(contact.getId()));
    }

    private Filter named(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private <T> T as(String account, Supplier<T> act) {
        AtomicReference<T> answer = new AtomicReference<>();
        court.as(account, () -> answer.set(act.get()));
        return answer.get();
    }
}
