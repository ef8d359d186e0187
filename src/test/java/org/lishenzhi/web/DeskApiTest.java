package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.Authority;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewAgent;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.engine.desk.AbsentTask;
import org.lishenzhi.engine.desk.AbsentTasks;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.security.Absences;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.security.RecusalGround;
import org.lishenzhi.security.Recusals;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Statements;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk over HTTP: what may be begun, the search, urging, sending back, and leave. */
@CourtTest
class DeskApiTest {

    private static final String PASSWORD = "demo-demo";

    @LocalServerPort
    private int port;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private EvictionStart start;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaves leaves;

    @Autowired
    private Absences absences;

    @Autowired
    private Recusals recusals;

    @Autowired
    private AbsentTasks absent;

    @Autowired
    private TestClock clock;

    @Test
    void onlyWhatMakesSenseWhereTheCaseStandsIsOffered() {
        Obligation house = docket.houseCase();

        assertThat(labels(house, "申请更换承办人")).isEqualTo("提请");
        assertThat(events(house).findValuesAsText("name"))
                .contains(
                        "PremisesVacated",
                        "ObligationQuestioned",
                        "OfficerChangeRequested",
                        "ClosingProposed",
                        "ProcedureChangeProposed",
                        "EntryCorrected");
        cases.moveTo(house.caseId(), CaseState.ENFORCED);
        assertThat(events(house).findValuesAsText("name"))
                .contains("PerformanceReported", "EntryCorrected")
                .doesNotContain(
                        "PremisesVacated",
                        "ObligationQuestioned",
                        "OfficerChangeRequested",
                        "ClosingProposed",
                        "ProcedureChangeProposed");
    }

    @Test
    void theStoryTellsEveryNumberWithItsDay() {
        Obligation house = docket.houseCase();

        JsonNode story = fileOf(house).path("story");

        assertThat(story)
                .hasSize(2)
                .allSatisfy(given -> assertThat(given.path("since").asText()).matches("\\d{4}-\\d{2}-\\d{2}"));
        assertThat(story.findValuesAsText("kind")).containsExactly("收件号", "执");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"whole", "begun", "ordinal", "word", "year"})
    void aNumberIsFoundWholeBegunOrShortened(String way) {
        Obligation house = docket.houseCase();
        String number = cases.get(house.caseId()).number();
        String ordinal = number.replaceAll(".*执(\\d+)号", "$1");
        String typed =
                switch (way) {
                    case "whole" -> number.replace('(', '（').replace(')', '）');
                    case "begun" -> number.substring(0, number.length() - 1);
                    case "ordinal" -> ordinal;
                    case "word" -> "执" + ordinal;
                    default -> "2024执" + ordinal + "号";
                };

        assertThat(numbers(search(Docket.OFFICER, typed, 100))).contains(number);
        assertThat(numbers(search("cai.wu", typed, 100))).isEmpty();
    }

    @Test
    void aCaseIsFoundByTheNumberOfItsTitle() {
        String number = "(2011)乌达民初字第%d号".formatted(Math.abs(UUID.randomUUID().hashCode()));
        NewCase filed = Docket.houseCaseAsFiled();
        var opened = cases.open(new NewCase(
                filed.cause(),
                filed.officerId(),
                filed.parties(),
                new Title("民事判决书", number, "乌海市乌达区人民法院", LocalDate.of(2011, 3, 1)),
                filed.obligations()));

        assertThat(numbers(search(Docket.OFFICER, number, 20))).containsExactly(opened.receiptNumber());
        assertThat(numbers(search("cai.wu", number, 20))).isEmpty();
    }

    @Test
    void aNameIsFoundWholeBegunOrMaskedAndShownMasked() {
        String name =
                "欧" + UUID.randomUUID().toString().replaceAll("[^0-9]", "").substring(0, 6);
        var opened = cases.open(new NewCase(
                "民间借贷纠纷",
                Docket.OFFICER,
                List.of(
                        new NewParty(
                                PartyRole.APPLICANT,
                                PartyKind.NATURAL_PERSON,
                                name,
                                "150304198001010018",
                                null,
                                null,
                                null,
                                List.of(new NewAgent("律" + name, Authority.values()[0]))),
                        Docket.person(PartyRole.RESPONDENT, "王平")),
                null,
                List.of()));

        for (String typed : new String[] {name, name.substring(0, 4), "律" + name, "欧某"}) {
            JsonNode found = search(Docket.OFFICER, typed, 100);
            assertThat(numbers(found)).as(typed).contains(opened.receiptNumber());
            assertThat(found.toString()).doesNotContain(name);
            assertThat(search("zhi.xing2", typed, 100).path("cases")).isEmpty();
        }
        assertThat(search(Docket.OFFICER, name, 20).at("/cases/0/applicants/0").asText())
                .isEqualTo("欧某");
        assertThat(Api.json(Visitor.program(port, Docket.OFFICER).get("/api/cases?q=" + Api.encoded(name)))
                        .path("cases"))
                .as("no name is looked for in an address")
                .isEmpty();
    }

    /** However many cases a page shows, they come with their parties and people in one query. */
    @Test
    void aPageOfTheSearchIsOneQuery() throws Exception {
        for (int i = 0; i < 3; i++) {
            docket.houseCase();
        }
        var manager = Visitor.program(port, "guan.li");
        manager.get("/api/cases?size=1");

        int one = Statements.during(() -> manager.get("/api/cases?size=1")).statements();
        Statements.Counts many = Statements.during(() -> manager.get("/api/cases?size=100"));

        assertThat(many.statements()).isEqualTo(one);
        assertThat(many.sql()).filteredOn(sql -> sql.contains("court_case")).hasSize(1);
    }

    @Test
    void badSearchesAreRefusedInASentence() {
        var officer = Visitor.program(port, Docket.OFFICER);

        Api.names(
                Api.refused(officer.post("/api/cases/search", "{\"q\":\"" + "王".repeat(101) + "\"}"), 400),
                "q",
                "不能超过 100 个字");
        Api.names(Api.refused(officer.post("/api/cases/search", "{\"q\":\"a\\u0000b\"}"), 400), "q", "不能识别的字符");
        Api.names(Api.refused(officer.post("/api/cases/search", "{\"page\":-1}"), 400), "page", "页码");
        Api.refused(officer.post("/api/cases/search", "{\"name\":\"王平\"}"), 400);
        assertThat(search(Docket.OFFICER, "' or 1=1 --", 20).path("cases")).isEmpty();
    }

    @Test
    void aColleagueIsUrgedOnceADayAndTheCardSaysSo() {
        Obligation house = eviction.evictionBegins();
        String task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getId();
        var assistant = Visitor.program(port, "shu.ji");

        assertThat(assistant.post(act(task, "urge"), "{\"reason\":\"请尽快联系\"}").statusCode())
                .isEqualTo(200);

        Api.refused(assistant.post(act(task, "urge"), "{}"), 409);
        Api.refused(Visitor.program(port, Docket.OFFICER).post(act(task, "urge"), "{}"), 400);
        Api.refused(Visitor.program(port, "zhi.xing2").post(act(task, "urge"), "{}"), 404);
        String urged = accounts.nameOf("shu.ji") + " 9月2日催办";
        assertThat(Api.json(Visitor.program(port, Docket.OFFICER).get("/api/tasks/badges?ids=" + task))
                        .at("/0/urged")
                        .asText())
                .isEqualTo(urged);
        assertThat(fileOf(house).path("tasks").findValuesAsText("urged")).contains(urged);

        clock.set(LocalDate.of(2024, 9, 3).atTime(9, 0));
        assertThat(assistant.post(act(task, "urge"), "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void theDraftsmanTakesBackWhatIsNotSignedYet() {
        Obligation house = eviction.evictionBegins();
        eviction.officerContactsOccupants(house);
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);
        Task sign = court.theOpen(house.caseId(), Elements.SIGN_EVICTION_NOTICE);
        var officer = Visitor.program(port, Docket.OFFICER);
        assertThat(task(house, "签发腾房公告").path("takeBack").asText()).contains("拟写腾房公告");
        Api.names(Api.refused(officer.post(act(sign.getId(), "take-back"), "{}"), 400), "reason", "撤回理由");
        Api.refused(Visitor.program(port, "shu.ji").post(act(sign.getId(), "take-back"), "{\"reason\":\"改\"}"), 403);

        var answer = officer.post(act(sign.getId(), "take-back"), "{\"reason\":\"房号写错\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.DRAFT_EVICTION_NOTICE);
        assertThat(fileOf(house).path("timeline").findValuesAsText("title")).contains("撤回：签发腾房公告");
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);
        eviction.presidentSigns(house);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.POST_EVICTION_NOTICE);
    }

    @Test
    void theSignerSendsBackAndNothingGoesBackPastTheSignature() {
        Obligation house = eviction.evictionBegins();
        eviction.officerContactsOccupants(house);
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);
        Task sign = court.theOpen(house.caseId(), Elements.SIGN_EVICTION_NOTICE);

        assertThat(Visitor.program(port, "yuan.zhang")
                        .post(act(sign.getId(), "send-back"), "{\"reason\":\"请补联系人\"}")
                        .statusCode())
                .isEqualTo(200);
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);
        eviction.presidentSigns(house);

        Task post = court.theOpen(house.caseId(), Elements.POST_EVICTION_NOTICE);
        for (String act : List.of("send-back", "take-back")) {
            var refused = Api.refused(
                    Visitor.program(port, "shu.ji").post(act(post.getId(), act), "{\"reason\":\"试\"}"), 403);
            assertThat(refused.path("detail").asText()).contains("「张贴腾房公告」不允许");
        }
        assertThat(court.steps(house.caseId())).containsExactly(Elements.POST_EVICTION_NOTICE);
    }

    @Test
    void workOfWhoIsAwayGoesToTheSubstituteAndBack() {
        String away = opened();
        String substitute = opened();
        Obligation house = evictionOf(away);
        Obligation barred = evictionOf(away);
        recusals.enter(barred.caseId(), substitute, RecusalGround.INTEREST, "yuan.zhang");
        leaves.enter(away, LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 6), substitute);
        String leave = absences.between(clock.today(), clock.today()).stream()
                .filter(it -> it.accountId().equals(away))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(absentTasks(away)).hasSize(2).noneMatch(AbsentTask::isLeftBehind);
        clock.set(LocalDate.of(2024, 9, 4).atTime(9, 0));
        assertThat(absentTasks(away)).allMatch(AbsentTask::isLeftBehind);

        Api.refused(Visitor.program(port, substitute, PASSWORD).post(handover(leave, "hand-over"), ""), 404);
        var director = Visitor.program(port, "ju.zhang");
        assertThat(director.get("/api/handovers").body()).contains(leave);
        assertThat(Visitor.program(port, Docket.OFFICER).get("/api/handovers").body())
                .doesNotContain(leave);
        var result = Api.json(director.post(handover(leave, "hand-over"), ""));

        assertThat(result.path("moved").asInt()).isEqualTo(1);
        assertThat(result.path("stayed").asInt())
                .as("the substitute is recused")
                .isEqualTo(1);
        assertThat(assignee(house)).isEqualTo(substitute);
        assertThat(assignee(barred)).isEqualTo(away);
        assertThat(cases.get(house.caseId()).officerId()).isEqualTo(away);

        clock.set(LocalDate.of(2024, 9, 9).atTime(9, 0));
        var back = Api.json(Visitor.program(port, away, PASSWORD).post(handover(leave, "give-back"), ""));
        assertThat(back.path("moved").asInt()).isEqualTo(1);
        assertThat(assignee(house)).isEqualTo(away);
        Api.refused(director.post(handover(leave, "hand-over"), ""), 403);
    }

    @Test
    void thePageShowsWhoIsAwayAndHandsOver() {
        String away = opened();
        Obligation house = evictionOf(away);
        leaves.enter(away, LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 6), "zhi.xing2");
        var director = Visitor.person(port, "ju.zhang");

        String page = director.get("/desk/handover").body();

        assertThat(page).contains("休假移交", cases.get(house.caseId()).number(), "联系被执行人督促交付");
        String action = page.replaceAll("(?s).*action=\"(/desk/handover/[^\"]*/hand-over)\".*", "$1");
        assertThat(goesTo(director, action, Map.of())).as("no token").contains("/login");
        assertThat(goesTo(director, action, Map.of("_court_csrf", director.token())))
                .contains("/desk/handover");
    }

    private static String goesTo(Visitor visitor, String action, Map<String, String> fields) {
        return visitor.form(action, fields).headers().firstValue("Location").orElse("");
    }

    private List<AbsentTask> absentTasks(String person) {
        return absent.all().stream()
                .filter(task -> task.accountId().equals(person))
                .toList();
    }

    private Obligation evictionOf(String officer) {
        Obligation house = docket.houseCase();
        cases.appoint(house.caseId(), officer, CaseRole.OFFICER);
        start.begin(house.id());
        return house;
    }

    private String assignee(Obligation house) {
        return court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getAssignee();
    }

    private JsonNode task(Obligation house, String name) {
        for (JsonNode task : fileOf(house).path("tasks")) {
            if (task.path("name").asText().equals(name)) {
                return task;
            }
        }
        throw new AssertionError(name);
    }

    private String labels(Obligation house, String label) {
        for (JsonNode event : events(house)) {
            if (event.path("label").asText().equals(label)) {
                return event.path("use").asText();
            }
        }
        throw new AssertionError(label);
    }

    private JsonNode events(Obligation house) {
        return fileOf(house).path("events");
    }

    private JsonNode fileOf(Obligation house) {
        return Api.json(Visitor.program(port, Docket.OFFICER)
                .get(Api.caseUrl(cases.get(house.caseId()).number())));
    }

    private JsonNode search(String person, String text, int size) {
        var answer = Visitor.program(port, person)
                .post("/api/cases/search", "{\"q\":\"%s\",\"size\":%d}".formatted(text, size));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private static List<String> numbers(JsonNode found) {
        return found.path("cases").findValuesAsText("number");
    }

    private String opened() {
        String id = "d" + UUID.randomUUID();
        accounts.open(new NewAccount(id, "测试", PASSWORD, Set.of("enforcement-officer")));
        return id;
    }

    private static String act(String task, String act) {
        return "/api/tasks/%s/%s".formatted(task, act);
    }

    private static String handover(String leave, String act) {
        return "/api/handovers/%s/%s".formatted(leave, act);
    }
}
