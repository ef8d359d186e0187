package org.lishenzhi.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Refusal;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

/** A task of another's case is a stranger to everybody whom the one sentence of permission does not name. */
@CourtTest
class TaskPermissionTest {

    private static final String OFFICER = Docket.OFFICER;
    private static final String ASSISTANT = "shu.ji";
    private static final String STRANGER = "zhi.xing2";
    private static final String MANAGER = "guan.li";

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart eviction;

    @Autowired
    private CaseFile cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    private Obligation house;
    private Task contact;

    @BeforeEach
    void anEvictionBegins() {
        house = docket.houseCase();
        eviction.begin(house.id());
        contact = court.theOpen(house.caseId(), "Task_ContactOccupants");
    }

    @ParameterizedTest
    @CsvSource({
        "zhi.xing,  true,  assigned to him",
        "shu.ji,    true,  has a role in the case",
        "zhi.xing2, false, same group but not his case",
        "li.an,     false, another department",
        "she.ji,    false, designs models",
        "an.quan,   false, security administrator",
        "guan.li,   true,  oversees",
        "shen.guan, true,  oversees",
        "xi.tong,   true,  oversees"
    })
    void aPersonalTaskIsSeenBy(String account, boolean seen, String because) {
        assertThat(seenBy(account)).as(because).hasSize(seen ? 1 : 0);
        assertThat(as(account, () -> ofTheCase().count())).as(because).isEqualTo(seen ? 1 : 0);
        assertThat(as(
                        account,
                        () -> tasks.createTaskQuery().taskId(contact.getId()).singleResult() != null))
                .isEqualTo(seen);
    }

    /** The page of figures in Cockpit asks for them; without this the manager met a refusal on his own page. */
    @Test
    void figuresOfAllTasksAreForThoseWhoOversee() {
        assertThatCode(() -> as(MANAGER, () -> tasks.createTaskReport().taskCountByCandidateGroup()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> as(OFFICER, () -> tasks.createTaskReport().taskCountByCandidateGroup()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aTaskOfferedToAGroupIsSeenByTheGroupAloneAndByThoseOfTheCase() {
        offer("bailiff");

        assertThat(seenBy("fa.jing")).hasSize(1);
        assertThat(seenBy("cai.wu")).isEmpty();
    }

    @Test
    void whoIsNamedThreeTimesOverSeesTheTaskOnce() {
        offer("enforcement-officer");
        offer("bailiff");
        cases.appoint(house.caseId(), OFFICER, CaseRole.ASSISTANT);

        assertThat(seenBy(OFFICER)).hasSize(1);
        assertThat(as(OFFICER, () -> ofTheCase().count())).isEqualTo(1);
        assertThat(as(OFFICER, () -> ofTheCase()
                        .taskCandidateGroupIn(List.of("enforcement-officer", "bailiff"))
                        .includeAssignedTasks()
                        .listPage(0, 15)))
                .hasSize(1);
    }

    @Test
    void aRoleInTheCaseOpensItsTasks() {
        assertThat(seenBy("fa.jing")).isEmpty();

        cases.appoint(house.caseId(), "fa.jing", CaseRole.ASSISTANT);

        assertThat(seenBy("fa.jing")).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("GUESSES")
    void aGuessAtTheIdGivesAStrangerNothing(Guess guess) {
        assertThatThrownBy(() -> court.as(STRANGER, () -> guess.act(this, contact.getId())))
                .as(guess.name())
                .hasMessageContaining("没有这项任务，或者您无权办理")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.getCode()).isEqualTo(Refusal.CODE + 403));
        assertThat(court.theOpen(house.caseId(), "Task_ContactOccupants").getAssignee())
                .isEqualTo(OFFICER);
    }

    @Test
    void aStrangerReadsNoCommentAndWhoSeesTheTaskDoes() {
        court.as(ASSISTANT, () -> tasks.createComment(contact.getId(), null, "已电话联系"));

        assertThat(as(STRANGER, () -> tasks.getTaskComments(contact.getId()))).isEmpty();
        assertThat(as(OFFICER, () -> tasks.getTaskComments(contact.getId()))).hasSize(1);
        assertThat(as(MANAGER, () -> tasks.getTaskComments(contact.getId()))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"zhi.xing, 1", "shu.ji, 1", "guan.li, 1", "zhi.xing2, 0"})
    void historyShowsAnOpenTaskByItsIdToWhomTheListShowsIt(String account, long seen) {
        assertThat(as(account, () -> history.createHistoricTaskInstanceQuery()
                        .taskId(contact.getId())
                        .count()))
                .isEqualTo(seen);
    }

    @Test
    void historyAtLargeIsForThoseWhoOversee() {
        assertThat(as(OFFICER, () -> history.createHistoricTaskInstanceQuery().count()))
                .isZero();
        assertThat(as(OFFICER, () -> history.createHistoricVariableInstanceQuery()
                        .count()))
                .isZero();
        assertThat(as(MANAGER, () -> history.createHistoricTaskInstanceQuery().count()))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guan.li", "shen.guan", "xi.tong"})
    void whoOverseesReadsTheTaskButNeitherItsFormNorWorksIt(String overseer) {
        assertThat(as(overseer, () -> tasks.getIdentityLinksForTask(contact.getId())))
                .isNotEmpty();
        for (Supplier<?> act : List.<Supplier<?>>of(
                () -> forms.getTaskFormVariables(contact.getId()),
                () -> forms.getTaskFormData(contact.getId()),
                () -> tasks.getVariables(contact.getId()),
                () -> forms.submitTaskFormWithVariablesInReturn(contact.getId(), Map.of(), false))) {
            assertThatThrownBy(() -> court.as(overseer, act::get)).hasMessageContaining("不能办理，也不能查看表单内容");
        }
    }

    @Test
    void whoOverseesWorksATaskOfHisGroupAllTheSame() {
        offer("manager");

        assertThat(as(MANAGER, () -> forms.getTaskFormVariables(contact.getId())))
                .isNotNull();
    }

    @Test
    void whatWasTakenFromTheGroupGoesBackToIt() {
        offer("bailiff");
        court.as(OFFICER, () -> assertThatThrownBy(() -> tasks.setAssignee(contact.getId(), null))
                .as("his own task, never offered to his group")
                .hasMessageContaining("不能在此更改"));
        unassign();
        court.as("fa.jing", () -> tasks.claim(contact.getId(), "fa.jing"));

        court.as("fa.jing", () -> tasks.setAssignee(contact.getId(), null));

        assertThat(seenBy("fa.jing")).extracting(Task::getAssignee).containsOnlyNulls();
    }

    @Test
    void nobodyChangesDateNameOrGroupsOfATaskInPassing() {
        offer("enforcement-officer");
        court.as(OFFICER, () -> {
            Task mine = tasks.createTaskQuery().taskId(contact.getId()).singleResult();
            mine.setAssignee(STRANGER);
            assertThatThrownBy(() -> tasks.saveTask(mine)).hasMessageContaining("不能在此更改");
            assertThatThrownBy(() -> tasks.setPriority(contact.getId(), 99)).hasMessageContaining("不能在此更改");
            assertThatThrownBy(() -> tasks.addCandidateGroup(contact.getId(), "finance"))
                    .hasMessageContaining("不能在此更改");
            assertThatThrownBy(() -> tasks.setVariable(contact.getId(), "caseId", "x"))
                    .hasMessageContaining("只能通过提交表单更改");
        });
    }

    static final List<Guess> GUESSES = List.of(
            new Guess("form", (test, id) -> test.forms.getTaskFormData(id)),
            new Guess("form variables", (test, id) -> test.forms.getTaskFormVariables(id)),
            new Guess("deployed form", (test, id) -> test.forms.getDeployedTaskForm(id)),
            new Guess("rendered form", (test, id) -> test.forms.getRenderedTaskForm(id)),
            new Guess("variables", (test, id) -> test.tasks.getVariables(id)),
            new Guess("identity links", (test, id) -> test.tasks.getIdentityLinksForTask(id)),
            new Guess("claim", (test, id) -> test.tasks.claim(id, STRANGER)),
            new Guess("release", (test, id) -> test.tasks.claim(id, null)),
            new Guess("assign", (test, id) -> test.tasks.setAssignee(id, STRANGER)),
            new Guess("owner", (test, id) -> test.tasks.setOwner(id, STRANGER)),
            new Guess("offer", (test, id) -> test.tasks.addCandidateUser(id, STRANGER)),
            new Guess("comment", (test, id) -> test.tasks.createComment(id, null, "x")),
            new Guess("variable", (test, id) -> test.tasks.setVariable(id, "caseId", "x")),
            new Guess("due date", (test, id) -> test.tasks.setPriority(id, 1)),
            new Guess("complete", (test, id) -> test.tasks.complete(id)),
            new Guess("submit", (test, id) -> test.forms.submitTaskForm(id, new HashMap<>())));

    record Guess(String name, Act act) {

        void act(TaskPermissionTest test, String id) {
            act.on(test, id);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Act {
        void on(TaskPermissionTest test, String id);
    }

    private List<Task> seenBy(String account) {
        return as(account, () -> ofTheCase().listPage(0, 15));
    }

    private TaskQuery ofTheCase() {
        return tasks.createTaskQuery().processVariableValueEquals(CaseScope.CASE_ID.name(), house.caseId());
    }

    private void offer(String group) {
        tasks.addCandidateGroup(contact.getId(), group);
    }

    private void unassign() {
        tasks.setAssignee(contact.getId(), null);
    }

    private <T> T as(String account, Supplier<T> act) {
        AtomicReference<T> answer = new AtomicReference<>();
        court.as(account, () -> answer.set(act.get()));
        return answer.get();
    }
}
