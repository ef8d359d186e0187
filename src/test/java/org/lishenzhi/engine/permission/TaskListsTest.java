package org.lishenzhi.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Long lists: every page in order, every task once, a count that stops. The tasks are bare rows of an invented clerk. */
@CourtTest
class TaskListsTest {

    private static final String CLERK = "clerk.of.lists";
    private static final String GROUP = "group-of-lists";
    private static final String OTHER_GROUP = "other-group-of-lists";

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void theRowsGo() {
        jdbc.update("delete from act_ru_identitylink where task_id_ like 'lists-%'");
        jdbc.update("delete from act_ru_task where id_ like 'lists-%'");
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void thePagesTogetherAreTheListAndEachTaskComesOnce(Order order) {
        mixedTasks(60);

        List<String> paged = new ArrayList<>();
        for (int first = 0; first < 60; first += 7) {
            int from = first;
            asClerk(() -> order.apply(tasks.createTaskQuery()).listPage(from, 7)).stream()
                    .map(Task::getId)
                    .forEach(paged::add);
        }

        List<String> whole = asClerk(() -> order.apply(tasks.createTaskQuery()).listPage(0, 100)).stream()
                .map(Task::getId)
                .toList();
        assertThat(paged).doesNotHaveDuplicates().hasSize(60).isEqualTo(whole);
    }

    @Test
    void theEarliestDateComesFirstWhoeverTheTaskBelongsTo() {
        mixedTasks(20);

        assertThat(asClerk(() -> tasks.createTaskQuery().orderByDueDate().asc().listPage(0, 10)))
                .extracting(Task::getDueDate)
                .filteredOn(Objects::nonNull)
                .isSorted();
    }

    @Test
    void aPageFarBeyondTheEndIsEmpty() {
        mixedTasks(3);

        assertThat(asClerk(() -> tasks.createTaskQuery().listPage(Integer.MAX_VALUE - 1, 15)))
                .isEmpty();
    }

    @Test
    void theCountStopsBehindAThousand() {
        mixedTasks(1000);
        assertThat(asClerk(() -> tasks.createTaskQuery().count())).isEqualTo(1000);

        task("lists-one-more", CLERK, 1);
        task("lists-two-more", CLERK, 1);

        assertThat(asClerk(() -> tasks.createTaskQuery().count())).isEqualTo(1001);
    }

    @Test
    void aTaskOfferedToTwoOfMyGroupsIsListedOnce() {
        task("lists-twice", null, 1);
        offer("lists-twice", GROUP);
        offer("lists-twice", OTHER_GROUP);

        Supplier<TaskQuery> mine = () -> tasks.createTaskQuery().taskCandidateGroupIn(List.of(GROUP, OTHER_GROUP));
        assertThat(asClerk(() -> mine.get().listPage(0, 15))).hasSize(1);
        assertThat(asClerk(() -> mine.get().count())).isEqualTo(1);
        assertThat(mine.get().list()).as("as the court itself sees it").hasSize(1);
        assertThat(mine.get().count()).isEqualTo(1);
    }

    @Test
    void whoHasNoGroupSeesWhatIsAssignedToHim() {
        mixedTasks(4);

        identity.setAuthentication(CLERK, List.of());
        try {
            assertThat(tasks.createTaskQuery().listPage(0, 15))
                    .extracting(Task::getAssignee)
                    .containsOnly(CLERK);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void theQuestionsOfTheStockEngineAreAnsweredAsBefore() {
        task("lists-a", null, 1);
        offer("lists-a", GROUP);
        task("lists-b", CLERK, 2);
        offer("lists-b", GROUP);
        jdbc.update(
                "insert into act_ru_identitylink (id_, rev_, type_, user_id_, task_id_) values ('lists-l', 1, 'candidate', ?, 'lists-b')",
                CLERK);

        Map<TaskQuery, List<String>> questions = Map.of(
                tasks.createTaskQuery().taskCandidateGroup(GROUP), List.of("lists-a"),
                tasks.createTaskQuery().taskCandidateGroup(GROUP).includeAssignedTasks(), List.of("lists-a", "lists-b"),
                tasks.createTaskQuery().taskCandidateUser(CLERK).includeAssignedTasks(), List.of("lists-b"),
                tasks.createTaskQuery().taskInvolvedUser(CLERK), List.of("lists-b"),
                tasks.createTaskQuery()
                                .taskIdIn("lists-a", "lists-b")
                                .withCandidateUsers()
                                .includeAssignedTasks(),
                        List.of("lists-b"),
                tasks.createTaskQuery().taskIdIn("lists-a", "lists-b").withoutCandidateUsers(), List.of("lists-a"),
                tasks.createTaskQuery()
                                .or()
                                .taskCandidateGroup(GROUP)
                                .taskAssignee(CLERK)
                                .endOr(),
                        List.of("lists-a", "lists-b"));

        questions.forEach((question, found) -> {
            assertThat(question.list()).extracting(Task::getId).containsExactlyInAnyOrderElementsOf(found);
            assertThat(question.count()).isEqualTo(found.size());
        });
    }

    static final List<Order> ORDERS = List.of(
            new Order("due date", query -> query.orderByDueDate().asc()),
            new Order("created, latest first", query -> query.orderByTaskCreateTime()
                    .desc()),
            new Order("name", query -> query.orderByTaskNameCaseInsensitive().asc()),
            new Order("a variable", query -> query.orderByProcessVariable("caseId", ValueType.STRING)
                    .asc()),
            new Order("nothing", query -> query));

    record Order(String name, UnaryOperator<TaskQuery> order) {

        TaskQuery apply(TaskQuery query) {
            return order.apply(query);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Half of them assigned to the clerk, half offered to his groups; many share a date, some have none. */
    private void mixedTasks(int number) {
        for (int i = 0; i < number; i++) {
            String id = "lists-%04d".formatted(i);
            task(id, i % 2 == 0 ? CLERK : null, i % 9);
            if (i % 2 == 1) {
                offer(id, i % 4 == 1 ? GROUP : OTHER_GROUP);
            }
        }
    }

    private void task(String id, String assignee, int day) {
        LocalDateTime created = LocalDateTime.of(2024, 9, 2, 9, 0);
        jdbc.update(
                "insert into act_ru_task (id_, rev_, name_, assignee_, create_time_, due_date_, priority_, suspension_state_)"
                        + " values (?, 1, ?, ?, ?, ?, 50, 1)",
                id,
                "步骤" + day,
                assignee,
                Timestamp.valueOf(created),
                day == 0 ? null : Timestamp.valueOf(created.plusDays(day)));
    }

    private void offer(String id, String group) {
        jdbc.update(
                "insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_) values (?, 1, 'candidate', ?, ?)",
                id + group,
                group,
                id);
    }

    private <T> T asClerk(Supplier<T> act) {
        identity.setAuthentication(CLERK, List.of(GROUP, OTHER_GROUP));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
