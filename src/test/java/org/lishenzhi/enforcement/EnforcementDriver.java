package org.lishenzhi.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.Elements;
import org.lishenzhi.enforcement.process.EnforcementExtensionProcess;
import org.lishenzhi.enforcement.process.EnforcementNoticeProcess;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people from the application for enforcement to the notice served, with their usual answers. */
@TestComponent
public class EnforcementDriver implements StepAnswers {

    public static final String CLERK = "li.an";
    public static final String SECOND_CLERK = "li.an2";
    public static final String ASSISTANT = "shu.ji";
    public static final String OFFICER = "zhi.xing";
    public static final String APPOINTING = "shen.guan";
    public static final String DIRECTOR = "ju.zhang";
    public static final String PRESIDENT = "yuan.zhang";

    private static final String ACCOUNT = "乌达区人民法院案款专户 6222020000000000001";

    private final CourtHouse court;
    private final CaseFile cases;
    private final EnforcementIntake intake;
    private final AcceptanceTests tests;
    private final OfficerAppointments appointments;
    private final EnforcementNotices notices;
    private final TestClock clock;

    EnforcementDriver(
            CourtHouse court,
            CaseFile cases,
            EnforcementIntake intake,
            AcceptanceTests tests,
            OfficerAppointments appointments,
            EnforcementNotices notices,
            TestClock clock) {
        this.court = court;
        this.cases = cases;
        this.intake = intake;
        this.tests = tests;
        this.appointments = appointments;
        this.notices = notices;
        this.clock = clock;
    }

    /** A house and 53,200 yuan under a judgment of this court, owed by two persons. */
    String houseAndMoneyAreApplied() {
        return applied(filed(
                "民事判决书",
                Jurisdiction.TRIAL_COURT,
                new NewObligation(ObligationKind.HOUSE, "返还房屋", null, "乌达区滨海街道1号楼", List.of(1, 2)),
                new NewObligation(ObligationKind.MONEY, "支付占用费", new BigDecimal("53200.00"), null, List.of(1))));
    }

    /** A house alone, owed by two persons. */
    String houseIsApplied() {
        return applied(filed(
                "民事判决书",
                Jurisdiction.TRIAL_COURT,
                new NewObligation(ObligationKind.HOUSE, "返还房屋", null, "乌达区滨海街道1号楼", List.of(1, 2))));
    }

    /** The same, at the counter and not begun yet. */
    String houseIsRequested() {
        return intake.take(
                filed(
                        "民事判决书",
                        Jurisdiction.TRIAL_COURT,
                        new NewObligation(ObligationKind.HOUSE, "返还房屋", null, "乌达区滨海街道1号楼", List.of(1, 2))),
                CLERK);
    }

    String applied(NewEnforcement filed) {
        String caseId = intake.take(filed, CLERK);
        court.begin(EnforcementAcceptanceProcess.KEY, caseId);
        return caseId;
    }

    NewEnforcement filed(String kind, Jurisdiction ground, NewObligation... obligations) {
        return filed(kind, ground, null, null, debtor(PartyKind.NATURAL_PERSON, "王平"), obligations);
    }

    NewEnforcement filed(
            String kind,
            Jurisdiction ground,
            @Nullable Transfer transfer,
            @Nullable String earlierNumber,
            NewParty debtor,
            NewObligation... obligations) {
        return new NewEnforcement(
                clock.today(),
                "买卖合同纠纷",
                transfer,
                new Title(kind, "(2024)乌字第5号", "乌海市乌达区人民法院", LocalDate.of(2024, 7, 1)),
                ground,
                earlierNumber,
                List.of(Docket.person(PartyRole.APPLICANT, "高山"), debtor, Docket.person(PartyRole.RESPONDENT, "宫静")),
                List.of(obligations));
    }

    static NewParty debtor(PartyKind kind, String name) {
        return new NewParty(PartyRole.RESPONDENT, kind, name, null, "证照遗失，正在补办", null, null, List.of());
    }

    public void clerkAccepts(String caseId) {
        clerkReviews(caseId, Map.of());
    }

    void clerkReviews(String caseId, Map<String, Object> more) {
        submit(CLERK, caseId, Elements.REVIEW_APPLICATION, with(review(caseId, true), more));
    }

    private Map<String, Object> review(String caseId, boolean accept) {
        Jurisdiction ground =
                tests.rule(caseId).grounds().stream().sorted().findFirst().orElse(Jurisdiction.NONE);
        return Map.of(
                "applicantEntitled",
                true,
                "jurisdiction",
                accept ? ground.name() : Jurisdiction.NONE.name(),
                "acceptanceOutcome",
                accept ? "ACCEPTED" : "REFUSED");
    }

    public void clerkRefuses(String caseId) {
        submit(CLERK, caseId, Elements.REVIEW_APPLICATION, review(caseId, false));
        submit(CLERK, caseId, Elements.DRAFT_REFUSAL, Map.of("rulingText", "对申请不予受理。"));
    }

    void refusalIsSigned(String caseId, String by) {
        submit(by, caseId, Elements.SIGN_REFUSAL, Map.of("refusalDecision", "SIGN"));
    }

    void refusalIsReturned(String caseId) {
        submit(SECOND_CLERK, caseId, Elements.SIGN_REFUSAL, Map.of("refusalDecision", "RETURN", "returnReason", "有管辖"));
    }

    void refusalIsServed(String caseId) {
        court.open(caseId, Elements.SERVE_REFUSAL).forEach(task -> court.submit(CLERK, task, refusalService()));
    }

    private Map<String, Object> refusalService() {
        return Map.of("servedOn", today(), "serviceManner", "直接送达", "remediesTold", true);
    }

    public void applicantsAreTold(String caseId) {
        court.open(caseId, Elements.NOTIFY_RISKS).forEach(task -> court.submit(CLERK, task, risksTold()));
    }

    Map<String, Object> risksTold() {
        return Map.of(
                "noticeHanded",
                true,
                "riskTold",
                true,
                "dutiesTold",
                true,
                "receiptOn",
                today(),
                "receiptManner",
                "当面签收");
    }

    public void officerIsAppointed(String caseId, String officer) {
        officerIsAppointed(caseId, officer, Map.of());
    }

    void officerIsAppointed(String caseId, String officer, Map<String, Object> more) {
        submit(APPOINTING, caseId, Elements.APPOINT_OFFICER, with(appointment(caseId, officer), more));
    }

    private Map<String, Object> appointment(String caseId, String officer) {
        return Map.of(
                "recusalChecked",
                true,
                "team",
                appointments.proposed(caseId).name(),
                "officer",
                officer,
                "assistant",
                ASSISTANT,
                "handedOverOn",
                today());
    }

    /** From the application to the officer who has the file. */
    public void caseIsAccepted(String caseId) {
        clerkAccepts(caseId);
        applicantsAreTold(caseId);
        officerIsAppointed(caseId, OFFICER);
    }

    /** Drafted by the assistant and signed by the officer. */
    public void noticeIsIssued(String caseId) {
        noticeIsDrafted(caseId, Map.of());
        noticeIsSigned(caseId);
    }

    void noticeIsDrafted(String caseId, Map<String, Object> more) {
        submit(ASSISTANT, caseId, EnforcementNoticeProcess.Elements.DRAFT_NOTICE, with(draft(caseId), more));
    }

    Map<String, Object> draft(String caseId) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("performDays", String.valueOf(notices.performDays(caseId)));
        draft.put("noticeText", notices.noticeText(caseId).replace(NoticeTexts.ACCOUNT, ACCOUNT));
        if (!notices.orderText(caseId).isEmpty()) {
            draft.put("reportDays", String.valueOf(notices.reportDays(caseId)));
            draft.put("orderText", notices.orderText(caseId));
        }
        return draft;
    }

    void noticeIsSigned(String caseId) {
        Task task = court.theOpen(caseId, EnforcementNoticeProcess.Elements.SIGN_NOTICE);
        court.submit(task.getAssignee(), task, Map.of("noticeDecision", "SIGN"));
    }

    void noticeIsReturned(String caseId) {
        Task task = court.theOpen(caseId, EnforcementNoticeProcess.Elements.SIGN_NOTICE);
        court.submit(task.getAssignee(), task, Map.of("noticeDecision", "RETURN", "returnReason", "写明期限"));
    }

    public void noticeIsServedOn(String caseId, String personId) {
        noticeIsServedOn(caseId, personId, service("DIRECT"));
    }

    void noticeIsServedOn(String caseId, String personId, Map<String, Object> answers) {
        Task task = court.open(caseId, EnforcementNoticeProcess.Elements.SERVE_NOTICE).stream()
                .filter(open -> personId.equals(court.personOf(open)))
                .findFirst()
                .orElseThrow();
        court.submit(ASSISTANT, task, answers);
    }

    /** Served in person on everybody who is still to be served. */
    public void noticeIsServedOnAll(String caseId) {
        court.open(caseId, EnforcementNoticeProcess.Elements.SERVE_NOTICE)
                .forEach(task -> court.submit(ASSISTANT, task, service("DIRECT")));
    }

    Map<String, Object> service(String manner) {
        return manner.equals("PUBLIC_NOTICE")
                ? Map.of(
                        "serviceManner",
                        manner,
                        "noticeIssuedOn",
                        today(),
                        "noticeReason",
                        "直接、邮寄均未送达",
                        "remediesTold",
                        true)
                : Map.of("serviceManner", manner, "servedOn", today(), "remediesTold", true);
    }

    Delivery officerAsksForTime(String caseId) {
        return court.report(
                OFFICER,
                caseId,
                EventName.ENFORCEMENT_EXTENSION_REQUESTED,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("reason", "被执行人财产在外地，正在协调处置"));
    }

    void directorAdvises(String caseId) {
        submit(DIRECTOR, caseId, EnforcementExtensionProcess.Elements.ADVISE_EXTENSION, advice());
    }

    private static Map<String, Object> advice() {
        return Map.of("advice", "AGREE", "adviceReason", "情况属实");
    }

    void presidentDecides(String caseId, String decision) {
        submit(PRESIDENT, caseId, EnforcementExtensionProcess.Elements.DECIDE_EXTENSION, decision(decision));
    }

    private static Map<String, Object> decision(String decision) {
        return decision.equals("APPROVE")
                ? Map.of("extensionDecision", decision)
                : Map.of("extensionDecision", decision, "refusalReason", "可以如期办结");
    }

    String personNamed(String caseId, String name) {
        return cases.parties(caseId).stream()
                .filter(party -> party.name().equals(name))
                .map(Party::id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> steps = new HashMap<>();
        steps.put(
                Elements.REVIEW_APPLICATION, (task, caseId, luck) -> answer(CLERK, review(caseId, acceptable(caseId))));
        steps.put(Elements.DRAFT_REFUSAL, (task, caseId, luck) -> answer(CLERK, Map.of("rulingText", "对申请不予受理。")));
        steps.put(
                Elements.SIGN_REFUSAL, (task, caseId, luck) -> answer(SECOND_CLERK, Map.of("refusalDecision", "SIGN")));
        steps.put(Elements.SERVE_REFUSAL, (task, caseId, luck) -> answer(CLERK, refusalService()));
        steps.put(Elements.NOTIFY_RISKS, (task, caseId, luck) -> answer(CLERK, risksTold()));
        steps.put(
                Elements.APPOINT_OFFICER,
                (task, caseId, luck) -> answer(APPOINTING, appointment(caseId, officerFor(caseId))));
        steps.put(
                EnforcementNoticeProcess.Elements.DRAFT_NOTICE,
                (task, caseId, luck) -> answer(ASSISTANT, draft(caseId)));
        steps.put(
                EnforcementNoticeProcess.Elements.SIGN_NOTICE,
                (task, caseId, luck) -> answer(
                        OFFICER,
                        luck.nextInt(4) == 0
                                ? Map.of("noticeDecision", "RETURN", "returnReason", "写明期限")
                                : Map.of("noticeDecision", "SIGN")));
        steps.put(
                EnforcementNoticeProcess.Elements.SERVE_NOTICE,
                (task, caseId, luck) -> answer(ASSISTANT, service(luck.nextBoolean() ? "DIRECT" : "PUBLIC_NOTICE")));
        steps.put(
                EnforcementExtensionProcess.Elements.ADVISE_EXTENSION,
                (task, caseId, luck) -> answer(DIRECTOR, advice()));
        steps.put(
                EnforcementExtensionProcess.Elements.DECIDE_EXTENSION,
                (task, caseId, luck) -> answer(PRESIDENT, decision(luck.nextBoolean() ? "APPROVE" : "REFUSE")));
        return steps;
    }

    private boolean acceptable(String caseId) {
        return tests.ofTheFile(caseId).stream().allMatch(AcceptanceTest::passed);
    }

    private String officerFor(String caseId) {
        EnforcementTeam team = appointments.proposed(caseId);
        return appointments.officersFor(caseId).stream()
                .filter(officer -> officer.team() == team)
                .findFirst()
                .orElseThrow()
                .accountId();
    }

    private static StepAnswer answer(String by, Map<String, Object> answers) {
        return new StepAnswer(by, answers);
    }

    private void submit(String by, String caseId, String step, Map<String, Object> answers) {
        court.submit(by, court.theOpen(caseId, step), answers);
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(usual);
        all.putAll(more);
        return all;
    }

    private String today() {
        return clock.today().toString();
    }
}
