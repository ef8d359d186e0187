package org.lishenzhi.closing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.closing.process.ClosingDecisionProcess;
import org.lishenzhi.closing.process.EnforcementClosingProcess;
import org.lishenzhi.closing.process.EnforcementCostsProcess;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people in a closing, with their usual answers. */
@TestComponent
public class ClosingDriver implements StepAnswers {

    public static final String OFFICER = Docket.OFFICER;
    static final String ASSISTANT = "shu.ji";
    static final String DIRECTOR = "ju.zhang";
    static final String FINANCE = "cai.wu";
    static final String PRESIDENT = "yuan.zhang";
    static final List<String> PANEL = List.of("he.yi1", "he.yi2", "he.yi3");

    private final CourtHouse court;
    private final CaseFile cases;
    private final Performances performances;
    private final Timeline timeline;
    private final TestClock clock;

    ClosingDriver(CourtHouse court, CaseFile cases, Performances performances, Timeline timeline, TestClock clock) {
        this.court = court;
        this.cases = cases;
        this.performances = performances;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Everything from the costs to the end of the case, with what people usually answer. */
    public void enforcementIsClosed(String caseId) {
        costsAreSettled(caseId);
        closingIsDrafted(caseId);
        closingIsApproved(caseId);
        closingIsServed(caseId);
    }

    /** The fee is set if the tariff leaves it open, told to every debtor and paid; nothing to do if nothing is due. */
    public void costsAreSettled(String caseId) {
        court.open(caseId, EnforcementCostsProcess.Elements.SET_FEE)
                .forEach(task -> court.submit(assignee(task), task, Map.of("feeAmount", "100.00")));
        costsAreTold(caseId);
        court.open(caseId, EnforcementCostsProcess.Elements.REGISTER_COST_PAYMENT)
                .forEach(task -> court.submit(FINANCE, task, paid()));
    }

    void costsAreTold(String caseId) {
        court.open(caseId, EnforcementCostsProcess.Elements.NOTIFY_COSTS)
                .forEach(task -> court.submit(ASSISTANT, task, served()));
    }

    /** Finance is told that the debtor cannot pay. */
    void reliefIsRequested(String caseId) {
        costsAreTold(caseId);
        court.submit(
                FINANCE,
                court.theOpen(caseId, EnforcementCostsProcess.Elements.REGISTER_COST_PAYMENT),
                Map.of("costPayment", "RELIEF", "reliefGround", "低保户，无力交纳"));
    }

    void presidentDecides(String caseId, CostRelief relief, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("relief", relief.name(), "reliefReason", "经审查情况属实"));
        answers.putAll(more);
        court.submit(PRESIDENT, court.theOpen(caseId, EnforcementCostsProcess.Elements.DECIDE_COST_RELIEF), answers);
    }

    public void closingIsDrafted(String caseId) {
        court.submit(
                ASSISTANT,
                court.theOpen(caseId, ClosingDecisionProcess.Elements.DRAFT_CLOSING_DOCUMENT),
                Map.of("documentText", "本案履行情况如下，予以结案"));
    }

    /** Approved by the director or by all members of a panel, and signed. */
    public void closingIsApproved(String caseId) {
        if (court.open(caseId, ClosingDecisionProcess.Elements.APPROVE_CLOSING).isEmpty()) {
            panelIsConvened(caseId);
            PANEL.forEach(member -> nextMemberSays(caseId, Opinion.AGREE));
        } else {
            directorSays(caseId, "APPROVE");
        }
        documentIsSigned(caseId);
    }

    void documentIsSigned(String caseId) {
        Task task = court.theOpen(caseId, ClosingDecisionProcess.Elements.SIGN_CLOSING_DOCUMENT);
        court.submit(assignee(task), task, Map.of("signed", true));
    }

    void directorSays(String caseId, String decision) {
        court.submit(
                DIRECTOR,
                court.theOpen(caseId, ClosingDecisionProcess.Elements.APPROVE_CLOSING),
                decision.equals("APPROVE")
                        ? Map.of("closingDecision", decision)
                        : Map.of("closingDecision", decision, "opinion", "请补充履行凭证"));
    }

    void panelIsConvened(String caseId) {
        panelIsConvened(caseId, PANEL);
    }

    void panelIsConvened(String caseId, List<String> members) {
        Task task = court.theOpen(caseId, ClosingDecisionProcess.Elements.CONVENE_PANEL);
        court.submit(assignee(task), task, convened(members));
    }

    void nextMemberSays(String caseId, Opinion opinion) {
        Task task = court.theOpen(caseId, ClosingDecisionProcess.Elements.CONFIRM_OPINION);
        court.submit(assignee(task), task, said(opinion));
    }

    public void closingIsServed(String caseId) {
        court.open(caseId, EnforcementClosingProcess.Elements.SERVE_CLOSING_DOCUMENT)
                .forEach(task -> court.submit(ASSISTANT, task, servedWithRemedy()));
    }

    public Delivery officerProposes(String caseId, String reason) {
        return court.report(
                OFFICER,
                caseId,
                EventName.CLOSING_PROPOSED,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("reason", reason, "grounds", "申请执行人书面申请，材料附卷"));
    }

    /** A case about a sum of money, accepted for enforcement on the first of the month. */
    String moneyCase(String amount, String titleKind, PartyKind debtorKind) {
        var opened = cases.open(new NewCase(
                "民间借贷纠纷",
                OFFICER,
                List.of(Docket.person(PartyRole.APPLICANT, "高山"), debtor(debtorKind)),
                new Title(
                        titleKind,
                        "(2023)内0304民初200号",
                        "乌海市乌达区人民法院",
                        clock.today().minusMonths(6)),
                List.of(new NewObligation(
                        ObligationKind.MONEY, "向申请执行人支付借款", new BigDecimal(amount), null, List.of(1)))));
        cases.giveNumber(opened.id(), "执");
        cases.appoint(opened.id(), ASSISTANT, CaseRole.ASSISTANT);
        timeline.record(new NewEvent(
                opened.id(),
                "EnforcementAccepted",
                "执行立案",
                clock.today().minusDays(1),
                null,
                null,
                null,
                OFFICER,
                "accepted/" + opened.id()));
        return opened.id();
    }

    String moneyCase(String amount) {
        return moneyCase(amount, "民事判决书", PartyKind.NATURAL_PERSON);
    }

    private static NewParty debtor(PartyKind kind) {
        return kind == PartyKind.NATURAL_PERSON
                ? Docket.person(PartyRole.RESPONDENT, "王平")
                : new NewParty(PartyRole.RESPONDENT, kind, "乌达商贸有限公司", null, "未核验", null, null, List.of());
    }

    void debtorPays(String caseId, String amount) {
        Obligation money = cases.obligations(caseId).get(0);
        performances.record(new NewPerformance(
                caseId,
                money.id(),
                money.debtorIds().get(0),
                new BigDecimal(amount),
                clock.today(),
                UUID.randomUUID().toString()));
    }

    /** Every debtor of every obligation that is not about money has done it. */
    public void everythingElseIsPerformed(String caseId) {
        cases.obligations(caseId).forEach(owed -> owed.debtorIds()
                .forEach(debtor -> performances.record(new NewPerformance(
                        caseId,
                        owed.id(),
                        debtor,
                        null,
                        clock.today(),
                        UUID.randomUUID().toString()))));
    }

    @Override
    public Map<String, Chance> byStep() {
        return Map.of(
                EnforcementCostsProcess.Elements.SET_FEE,
                (task, caseId, luck) -> new StepAnswer(assignee(task), Map.of("feeAmount", 50 + luck.nextInt(451))),
                EnforcementCostsProcess.Elements.NOTIFY_COSTS,
                (task, caseId, luck) -> new StepAnswer(ASSISTANT, served()),
                EnforcementCostsProcess.Elements.REGISTER_COST_PAYMENT,
                (task, caseId, luck) -> new StepAnswer(
                        FINANCE,
                        luck.nextInt(4) > 0 ? paid() : Map.of("costPayment", "RELIEF", "reliefGround", "生活困难")),
                EnforcementCostsProcess.Elements.DECIDE_COST_RELIEF,
                (task, caseId, luck) -> new StepAnswer(
                        PRESIDENT,
                        Map.of("relief", luck.nextBoolean() ? relief(caseId) : "REFUSE", "reliefReason", "经审查")),
                ClosingDecisionProcess.Elements.DRAFT_CLOSING_DOCUMENT,
                (task, caseId, luck) -> new StepAnswer(ASSISTANT, Map.of("documentText", "予以结案")),
                ClosingDecisionProcess.Elements.APPROVE_CLOSING,
                (task, caseId, luck) -> new StepAnswer(
                        DIRECTOR,
                        luck.nextInt(4) > 0
                                ? Map.of("closingDecision", "APPROVE")
                                : Map.of("closingDecision", "RETURN", "opinion", "请核对履行情况")),
                ClosingDecisionProcess.Elements.CONVENE_PANEL,
                (task, caseId, luck) -> new StepAnswer(assignee(task), convened(PANEL)),
                ClosingDecisionProcess.Elements.CONFIRM_OPINION,
                (task, caseId, luck) -> new StepAnswer(assignee(task), said(opinion(luck))),
                ClosingDecisionProcess.Elements.SIGN_CLOSING_DOCUMENT,
                (task, caseId, luck) -> new StepAnswer(assignee(task), Map.of("signed", true)),
                EnforcementClosingProcess.Elements.SERVE_CLOSING_DOCUMENT,
                (task, caseId, luck) -> new StepAnswer(ASSISTANT, servedWithRemedy()));
    }

    private String relief(String caseId) {
        boolean natural = cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .allMatch(party -> party.kind() == PartyKind.NATURAL_PERSON);
        return natural ? CostRelief.WAIVE.name() : CostRelief.REFUSE.name();
    }

    private static Opinion opinion(Random luck) {
        return luck.nextInt(4) > 0 ? Opinion.AGREE : Opinion.values()[luck.nextInt(Opinion.values().length)];
    }

    private static Map<String, Object> said(Opinion opinion) {
        return opinion == Opinion.AGREE
                ? Map.of("opinion", opinion.name())
                : Map.of("opinion", opinion.name(), "reason", "事由尚待查明");
    }

    private static Map<String, Object> convened(List<String> members) {
        return Map.of(
                "presidingMember", members.get(0),
                "secondMember", members.get(1),
                "thirdMember", members.get(2),
                "minutes", "经评议，符合结案条件");
    }

    private Map<String, Object> paid() {
        return Map.of("costPayment", "PAID", "paidOn", clock.today().toString(), "receiptNumber", "ZX-2024-001");
    }

    private Map<String, Object> served() {
        return Map.of("servedOn", clock.today().toString(), "serviceManner", "直接送达");
    }

    private Map<String, Object> servedWithRemedy() {
        return Map.of("servedOn", clock.today().toString(), "serviceManner", "直接送达", "remediesTold", true);
    }

    private static String assignee(Task task) {
        return task.getAssignee() == null ? OFFICER : task.getAssignee();
    }
}
