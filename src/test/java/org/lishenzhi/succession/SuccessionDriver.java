package org.lishenzhi.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Liability;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.succession.process.DebtorDeathProcess;
import org.lishenzhi.succession.process.PartySuccessionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people when parties change in enforcement, with their usual answers. */
@TestComponent
public class SuccessionDriver implements StepAnswers {

    static final String CLERK = "li.an";
    static final String REVIEWER = "cai.jue";
    static final String PANEL = "he.yi1";
    static final String ASSISTANT = "shu.ji";

    private final CourtHouse court;
    private final CaseFile cases;
    private final PartyRoll roll;
    private final Performances performances;
    private final FormService forms;
    private final TestClock clock;

    SuccessionDriver(
            CourtHouse court,
            CaseFile cases,
            PartyRoll roll,
            Performances performances,
            FormService forms,
            TestClock clock) {
        this.court = court;
        this.cases = cases;
        this.roll = roll;
        this.performances = performances;
        this.forms = forms;
        this.clock = clock;
    }

    /** 900 元 owed by 王平 and 宫静 to 高山. */
    String moneyCase(Liability liability) {
        return opened(
                List.of(
                        person(PartyRole.APPLICANT, "高山"),
                        person(PartyRole.RESPONDENT, "王平"),
                        person(PartyRole.RESPONDENT, "宫静")),
                new NewObligation(
                        ObligationKind.MONEY, "支付货款", new BigDecimal("900.00"), null, List.of(1, 2), null, liability));
    }

    String opened(List<NewParty> parties, NewObligation... owed) {
        String id = cases.open(new NewCase(
                        "买卖合同纠纷",
                        Docket.OFFICER,
                        parties,
                        new Title("民事判决书", "(2023)内0304民初100号", "乌海市乌达区人民法院", LocalDate.of(2024, 3, 1)),
                        List.of(owed)))
                .id();
        cases.giveNumber(id, "执");
        return id;
    }

    static NewParty person(PartyRole role, String name) {
        return Docket.person(role, name);
    }

    static NewParty company(PartyRole role, String name) {
        return new NewParty(role, PartyKind.ENTERPRISE, name, null, "登记信息已注销", null, null, List.of());
    }

    String party(String caseId, String name) {
        return roll.everyone(caseId).stream()
                .filter(party -> party.name().equals(name))
                .map(Party::id)
                .findFirst()
                .orElseThrow();
    }

    List<String> names(String caseId, PartyRole role) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .toList();
    }

    Obligation obligation(String caseId) {
        return cases.obligations(caseId).get(0);
    }

    void pays(String caseId, String name, String amount) {
        performances.record(new NewPerformance(
                caseId,
                null,
                party(caseId, name),
                new BigDecimal(amount),
                clock.today(),
                UUID.randomUUID().toString()));
    }

    BigDecimal owes(String caseId, String name) {
        return performances.outstandingOf(obligation(caseId), party(caseId, name));
    }

    Delivery report(String caseId, Map<String, String> details) {
        return court.report(
                CLERK, caseId, EventName.SUCCESSION_APPLIED, UUID.randomUUID().toString(), clock.today(), details);
    }

    /** Somebody who is no party yet is to follow. */
    Delivery applied(String caseId, SuccessionKind kind, String predecessor, String name) {
        return report(caseId, stranger(kind, party(caseId, predecessor), name));
    }

    static Map<String, String> stranger(SuccessionKind kind, String predecessor, String name) {
        return Map.of(
                "kind",
                kind.name(),
                "predecessor",
                predecessor,
                "name",
                name,
                "partyKind",
                "NATURAL_PERSON",
                "unverifiable",
                "正在核实");
    }

    void reviewed(String caseId, String manner) {
        court.submit(REVIEWER, court.theOpen(caseId, Elements.REVIEW_SUCCESSION), Map.of("reviewManner", manner));
    }

    void heard(String caseId, String... panel) {
        court.submit(PANEL, court.theOpen(caseId, Elements.HOLD_HEARING), hearing(panel));
    }

    private Map<String, Object> hearing(String... panel) {
        return Map.of(
                "heldOn",
                today(),
                "presiding",
                panel[0],
                "memberOne",
                panel[1],
                "memberTwo",
                panel[2],
                "hearingRecord",
                "各方到场陈述意见");
    }

    void drafted(String caseId, String outcome, Map<String, Object> more) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, Elements.DRAFT_RULING),
                with(Map.of("successionOutcome", outcome, "rulingText", "裁定如下"), more));
    }

    void signed(String caseId, String by, String decision) {
        court.submit(
                by,
                court.theOpen(caseId, Elements.SIGN_RULING),
                decision.equals("SIGN")
                        ? Map.of("signDecision", decision)
                        : Map.of("signDecision", decision, "returnReason", "请写明责任范围"));
    }

    void served(String caseId) {
        court.open(caseId, Elements.SERVE_RULING).forEach(task -> court.submit(ASSISTANT, task, service(today())));
    }

    static Map<String, Object> service(String on) {
        return Map.of("servedOn", on, "serviceManner", "直接送达", "remediesTold", true);
    }

    void officerChecksOpenSteps(String caseId) {
        court.submit(Docket.OFFICER, court.theOpen(caseId, Elements.REVIEW_OPEN_STEPS), Map.of("stepsReviewed", true));
    }

    /** Granted without a hearing and without a sum, served and followed up. */
    void granted(String caseId) {
        granted(caseId, Map.of());
    }

    void granted(String caseId, Map<String, Object> more) {
        reviewed(caseId, "SIMPLE");
        drafted(caseId, "GRANTED", more);
        signed(caseId, PANEL, "SIGN");
        served(caseId);
        officerChecksOpenSteps(caseId);
    }

    Delivery dies(String caseId, String name) {
        return court.report(
                CLERK,
                caseId,
                EventName.DEBTOR_DIED,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("personId", party(caseId, name)));
    }

    void estate(String caseId, String finding) {
        court.submit(
                Docket.OFFICER,
                court.theOpen(caseId, DebtorDeathProcess.Elements.INVESTIGATE_ESTATE),
                Map.of("estateFinding", finding, "estateFacts", "已向继承人和不动产登记机构核实"));
    }

    void officerTellsTheApplicant(String caseId) {
        court.submit(
                Docket.OFFICER,
                court.theOpen(caseId, DebtorDeathProcess.Elements.TELL_SUCCESSION_RIGHT),
                Map.of("toldOn", today(), "tellManner", "电话"));
    }

    void officerProposesTermination(String caseId) {
        court.submit(
                Docket.OFFICER,
                court.theOpen(caseId, DebtorDeathProcess.Elements.REQUEST_TERMINATION),
                Map.of("closingProposed", true));
    }

    /** What a person reads on the first open form of this step. */
    Map<String, Object> sees(String person, String caseId, String step) {
        var page = new HashMap<String, Object>();
        court.as(
                person,
                () -> page.putAll(forms.getTaskFormVariables(
                        court.open(caseId, step).get(0).getId())));
        return page;
    }

    String today() {
        return clock.today().toString();
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(more);
        return answers;
    }

    @Override
    public Map<String, Chance> byStep() {
        return Map.ofEntries(
                Map.entry(
                        Elements.REVIEW_SUCCESSION,
                        (task, caseId, luck) ->
                                by(REVIEWER, Map.of("reviewManner", one(luck, "HEARING", "SIMPLE", "WITHDRAWN")))),
                Map.entry(Elements.HOLD_HEARING, (task, caseId, luck) -> by(PANEL, hearing("甲", "乙", "丙"))),
                Map.entry(
                        Elements.DRAFT_RULING,
                        (task, caseId, luck) -> by(
                                REVIEWER,
                                Map.of("successionOutcome", one(luck, "GRANTED", "DENIED"), "rulingText", "裁定如下"))),
                Map.entry(
                        Elements.SIGN_RULING,
                        (task, caseId, luck) -> by(
                                PANEL,
                                luck.nextInt(4) > 0
                                        ? Map.of("signDecision", "SIGN")
                                        : Map.of("signDecision", "RETURN", "returnReason", "请补充理由"))),
                Map.entry(Elements.SERVE_RULING, (task, caseId, luck) -> by(ASSISTANT, service(today()))),
                Map.entry(
                        Elements.REVIEW_OPEN_STEPS,
                        (task, caseId, luck) -> by(officer(task), Map.of("stepsReviewed", true))),
                Map.entry(
                        DebtorDeathProcess.Elements.INVESTIGATE_ESTATE,
                        (task, caseId, luck) -> by(
                                officer(task),
                                Map.of("estateFinding", one(luck, "FOUND", "NONE"), "estateFacts", "已核实"))),
                Map.entry(
                        DebtorDeathProcess.Elements.TELL_SUCCESSION_RIGHT,
                        (task, caseId, luck) -> by(officer(task), Map.of("toldOn", today(), "tellManner", "电话"))),
                Map.entry(
                        DebtorDeathProcess.Elements.REQUEST_TERMINATION,
                        (task, caseId, luck) -> by(officer(task), Map.of("closingProposed", true))));
    }

    private static StepAnswer by(String person, Map<String, Object> answers) {
        return new StepAnswer(person, answers);
    }

    private static String officer(Task task) {
        return task.getAssignee() == null ? Docket.OFFICER : task.getAssignee();
    }

    private static String one(Random luck, String... of) {
        return of[luck.nextInt(of.length)];
    }
}
