package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.StepRecord;
import org.lishenzhi.casefile.StepRecords;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.Refusal;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.eviction.process.ForcedEvictionProcess;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever people send through the door: taken whole, or refused in a sentence with nothing half-done. */
@CourtTest
class EvictionDoorTest {

    private static final Map<String, Object> CONTACT = Map.of(
            "contactedOn",
            "2024-09-05",
            "contactManner",
            "电话",
            "attitude",
            "拖延",
            "consequencesTold",
            true,
            "contactNote",
            "已电话督促交付房屋");

    @Autowired
    private EvictionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Autowired
    private StepRecords records;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart start;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaves leaves;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void itIsTheDayOfPosting() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                Arguments.of("contactedOn", "2024-02-30", "「联系日期」不是有效的日期"),
                Arguments.of("contactedOn", "昨天", "「联系日期」不是有效的日期"),
                Arguments.of("contactedOn", null, "请填写「联系日期」"),
                Arguments.of("contactManner", "飞鸽", "「联系方式」不在可选范围内"),
                Arguments.of("consequencesTold", "true", "「已告知拒不腾退的法律后果」只能勾选或者不勾选"),
                Arguments.of("contactNote", "经".repeat(1 << 20), "「联系经过」不能超过 4000 个字"),
                Arguments.of("contactNote", "   ", "请填写「联系经过」"),
                Arguments.of("caseId", "another", "表单中没有「caseId」这一项"),
                Arguments.of("noticeDecision", "SIGN", "表单中没有「noticeDecision」这一项"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badAnswers")
    void aBadAnswerIsRefusedInASentenceAndNothingIsHalfDone(String field, @Nullable Object answer, String sentence) {
        Obligation house = people.evictionBegins();
        Task task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        var before = traces(house);
        Map<String, @Nullable Object> answers = new HashMap<>(CONTACT);
        answers.put(field, answer);

        assertThatThrownBy(() -> court.submit(EvictionDriver.OFFICER, task, answers))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);

        assertThat(traces(house)).isEqualTo(before);
        court.submit(EvictionDriver.OFFICER, task, CONTACT);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.DRAFT_EVICTION_NOTICE);
    }

    @Test
    void whatLooksLikeCodeIsTextAndRareCharactersAreKept() {
        Obligation house = people.evictionBegins();
        String note = "𬀩明 ${execution.setVariable('x',1)} #{1+1} <script>alert(1)</script>";
        Map<String, Object> answers = new HashMap<>(CONTACT);
        answers.put("contactNote", note);

        court.submit(EvictionDriver.OFFICER, court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS), answers);

        assertThat(records.of(house.caseId()))
                .singleElement()
                .extracting(StepRecord::values)
                .isEqualTo(answers);
        assertThat(jdbc.queryForList("select name_ from act_ru_variable", String.class))
                .doesNotContain("x");
    }

    @Test
    void aTextAsLongAsItMayBeFitsEveryColumnAlsoInRareCharacters() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        house.debtorIds().forEach(person -> people.personVacates(house, person));

        people.officerHandsOver(house, Map.of("premisesState", "𬀩".repeat(2000)));

        assertThat(court.isOver(house.caseId())).isTrue();
    }

    @Test
    void aHiddenQuestionIsNotKept() {
        Obligation house = people.evictionBegins();
        people.officerContactsOccupants(house);
        people.officerDraftsNotice(house, StartingPoint.POSTED);

        court.submit(
                EvictionDriver.PRESIDENT,
                court.theOpen(house.caseId(), Elements.SIGN_EVICTION_NOTICE),
                Map.of("noticeDecision", "SIGN", "returnReason", "x".repeat(10_000), "noticeText", "改过的公告"));

        assertThat(records.of(house.caseId()))
                .filteredOn(record -> record.formId().equals("sign-eviction-notice"))
                .singleElement()
                .satisfies(record -> assertThat(record.values()).isEqualTo(Map.of("noticeDecision", "SIGN")));
    }

    @Test
    void anotherOfficersTaskIsNotTaken() {
        Obligation house = people.evictionBegins();
        Task task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        var before = traces(house);

        for (String stranger : List.of("zhi.xing2", "li.an", "shu.ji")) {
            assertThatThrownBy(() -> court.submit(stranger, task, CONTACT)).isNotNull();
        }
        assertThatThrownBy(() -> court.submit("nobody", task, CONTACT)).isNotNull();

        assertThat(traces(house)).isEqualTo(before);
    }

    @Test
    void whatIsSubmittedTwiceIsDoneOnce() {
        Obligation house = people.evictionBegins();
        Task task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        court.submit(EvictionDriver.OFFICER, task, CONTACT);
        var before = traces(house);

        assertThatThrownBy(() -> court.submit(EvictionDriver.OFFICER, task, CONTACT))
                .isNotNull();

        assertThat(traces(house)).isEqualTo(before);
        assertThat(records.of(house.caseId())).hasSize(1);
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneIsToldThatHeIsLate() {
        Obligation house = people.evictionBegins();
        Task task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);

        var endings = whileTheCaseIsBusy(house, 2, i -> () -> {
            court.submit(EvictionDriver.OFFICER, task, CONTACT);
            return i;
        });

        assertThat(endings).filteredOn(AtOnce.Ending::succeeded).hasSize(1);
        assertThat(endings)
                .filteredOn(ending -> !ending.succeeded())
                .singleElement()
                .satisfies(ending -> assertThat(ending.failure())
                        .isInstanceOf(Refusal.class)
                        .hasCauseInstanceOf(Conflict.class)
                        .hasMessage("这项任务刚刚已由他人办理或者改派，您的填写没有保存，请刷新后查看"));
        assertThat(records.of(house.caseId())).hasSize(1);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.DRAFT_EVICTION_NOTICE);
    }

    @Test
    void twoWhoServeTwoPersonsAtOnceDoNotHinderEachOther() {
        Obligation house = people.evictionBegins();
        people.officerContactsOccupants(house);
        people.officerDraftsNotice(house, StartingPoint.POSTED);
        people.presidentSigns(house);
        people.assistantPosts(house);
        List<Task> tasks = court.open(house.caseId(), Elements.SERVE_EVICTION_NOTICE);

        var endings = whileTheCaseIsBusy(house, 2, i -> () -> {
            court.submit(
                    EvictionDriver.ASSISTANT,
                    tasks.get(i),
                    Map.of("servedOn", "2024-09-05", "serviceManner", "直接送达", "phoneNotified", true));
            return i;
        });

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(court.steps(house.caseId()))
                .as("both are served, the period runs")
                .isEmpty();
    }

    @Test
    void datesThatCannotBeAreRefusedWhereTheyAreTold() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        house.debtorIds().forEach(person -> people.personVacates(house, person));
        var before = traces(house);

        assertThatThrownBy(() -> people.officerHandsOver(house, Map.of("handedOverOn", "2024-09-04")))
                .hasMessage("「交付日期」不能早于腾房公告签发之日");
        assertThatThrownBy(() -> people.officerHandsOver(house, Map.of("handedOverOn", "2024-09-06")))
                .hasMessage("「发生日期」不能晚于今天");
        assertThatThrownBy(() -> people.officerHandsOver(house, EvictionDriver.leftBehind("1990-01-01")))
                .hasMessage("「通知领取遗留物品的日期」不能早于腾房公告签发之日");
        assertThatThrownBy(() -> people.officerHandsOver(house, Map.of("keys", "-1")))
                .hasMessage("「交付钥匙数（把）」不能小于 0");

        assertThat(traces(house)).isEqualTo(before);
    }

    @Test
    void nobodyHasEnteredBeforeTheDayOfTheEviction() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));

        assertThatThrownBy(() -> court.submit(
                        EvictionDriver.OFFICER,
                        court.theOpen(house.caseId(), ForcedEvictionProcess.Elements.ENTER_PREMISES),
                        Map.of(
                                "enteredOn",
                                "2024-10-08",
                                "recordingNumber",
                                "LX-1",
                                "presentPersons",
                                "社区工作人员",
                                "course",
                                "进场")))
                .hasMessage("「进场日期」不能早于强制腾退日2024-10-15");
    }

    @Test
    void workOfAnOfficerOnLeaveGoesToHisSubstitute() {
        accounts.open(new NewAccount("xiu.jia", "休假", "demo-demo", java.util.Set.of("enforcement-officer")));
        leaves.enter("xiu.jia", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 5), "zhi.xing2");
        Obligation house = docket.houseCase();
        cases.appoint(house.caseId(), "xiu.jia", CaseRole.OFFICER);

        start.begin(house.id());
        Task contact = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        assertThat(contact.getAssignee()).isEqualTo("zhi.xing2");
        court.submit("zhi.xing2", contact, CONTACT);
        clock.set(LocalDate.of(2024, 9, 6).atTime(9, 0));
        Task draft = court.theOpen(house.caseId(), Elements.DRAFT_EVICTION_NOTICE);
        court.submit("zhi.xing2", draft, Map.of("startingPoint", "POSTED", "noticeText", "责令腾空"));
        people.presidentReturns(house);

        assertThat(court.theOpen(house.caseId(), Elements.DRAFT_EVICTION_NOTICE).getAssignee())
                .as("back at work")
                .isEqualTo("xiu.jia");
    }

    /** Holds the case until all have come to its door, so that they really meet there. */
    private <T> List<AtOnce.Ending<T>> whileTheCaseIsBusy(Obligation house, int times, IntFunction<Callable<T>> work) {
        CompletableFuture<List<AtOnce.Ending<T>>> all = transaction.execute(status -> {
            cases.lock(house.caseId());
            var begun = CompletableFuture.supplyAsync(() -> {
                try {
                    return AtOnce.all(times, times, work);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return begun;
        });
        return all.join();
    }

    /** Everything that a step leaves behind. */
    private Map<String, Object> traces(Obligation house) {
        return Map.of(
                "records",
                records.of(house.caseId()).size(),
                "events",
                timeline.of(house.caseId()).size(),
                "tasks",
                jdbc.queryForList(
                        """
                        select id_, rev_, assignee_ from act_ru_task where proc_inst_id_ in
                            (select proc_inst_id_ from act_ru_variable where name_ = 'caseId' and text_ = ?)
                        order by id_
                        """,
                        house.caseId()),
                "variables",
                jdbc.queryForList(
                        """
                        select name_, text_ from act_ru_variable where proc_inst_id_ in
                            (select proc_inst_id_ from act_ru_variable where name_ = 'caseId' and text_ = ?)
                        order by id_
                        """,
                        house.caseId()),
                "belongings",
                jdbc.queryForList("select * from belongings where obligation_id = ?", house.id()));
    }
}
