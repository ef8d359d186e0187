package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess.Elements;
import org.lishenzhi.urging.process.UrgingTalksProcess;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people in an urging, with their usual answers. */
@TestComponent
public class UrgingDriver implements StepAnswers {

    public static final String OFFICER = "du.cu";
    public static final String CLERK = "li.an";

    private static final List<String> MATERIALS = List.of("申请执行书", "生效法律文书副本", "申请人身份证明");

    private final CourtHouse court;
    private final CaseFile cases;
    private final Timeline timeline;
    private final Performances performances;
    private final OpenDuties duties;
    private final RuntimeService runtime;
    private final FormService forms;
    private final Unrestricted unrestricted;
    private final TestClock clock;

    UrgingDriver(
            CourtHouse court,
            CaseFile cases,
            Timeline timeline,
            Performances performances,
            OpenDuties duties,
            RuntimeService runtime,
            FormService forms,
            Unrestricted unrestricted,
            TestClock clock) {
        this.court = court;
        this.cases = cases;
        this.timeline = timeline;
        this.performances = performances;
        this.duties = duties;
        this.runtime = runtime;
        this.forms = forms;
        this.unrestricted = unrestricted;
        this.clock = clock;
    }

    /** 1,000 yuan under an arbitral award: an urging needs no trial before it. */
    String moneyIsApplied() {
        return applied(new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal("1000.00"), null, List.of(1)));
    }

    /** A house and 1,000 yuan, owed by two persons. */
    String houseAndMoneyAreApplied() {
        return applied(
                new NewObligation(ObligationKind.HOUSE, "返还房屋", null, "乌达区滨海街道1号楼", List.of(1, 2)),
                new NewObligation(ObligationKind.MONEY, "支付占用费", new BigDecimal("1000.00"), null, List.of(1, 2)));
    }

    private String applied(NewObligation... obligations) {
        String caseId = opened(obligations).id();
        applicationArrives(caseId);
        court.begin(PreEnforcementUrgingProcess.KEY, caseId);
        return caseId;
    }

    Case opened(NewObligation... obligations) {
        return cases.open(new NewCase(
                "买卖合同纠纷",
                Docket.OFFICER,
                List.of(
                        Docket.person(PartyRole.APPLICANT, "高山"),
                        Docket.person(PartyRole.RESPONDENT, "王平"),
                        Docket.person(PartyRole.RESPONDENT, "宫静")),
                new Title("仲裁裁决书", "(2024)乌仲裁字第5号", "乌海仲裁委员会", LocalDate.of(2024, 7, 1)),
                List.of(obligations)));
    }

    void applicationArrives(String caseId) {
        tell(caseId, UrgingEvents.APPLIED, clock.today());
    }

    void tell(String caseId, String kind, LocalDate on) {
        timeline.record(new NewEvent(
                caseId,
                kind,
                kind,
                on,
                null,
                null,
                null,
                CLERK,
                UUID.randomUUID().toString()));
    }

    public void clerkRegisters(String caseId) {
        submit(CLERK, caseId, Elements.REGISTER_APPLICATION, Map.of("materials", json(MATERIALS)));
    }

    void applicantConsents(String caseId) {
        officerAsksConsent(caseId, Map.of());
    }

    public void applicantDefers(String caseId) {
        officerAsksConsent(caseId, Map.of("urgingConsent", "CONSENTED_DEFERRED"));
    }

    void officerAsksConsent(String caseId, Map<String, Object> more) {
        submit(OFFICER, caseId, Elements.ASK_CONSENT, with(consent(), more));
    }

    void officerTalks(String caseId, String step) {
        officerTalks(caseId, step, Map.of());
    }

    void officerTalks(String caseId, String step, Map<String, Object> more) {
        court.open(caseId, step).forEach(task -> submit(OFFICER, task, with(talk(step), more)));
    }

    void officerDraftsNotice(String caseId) {
        submit(OFFICER, caseId, UrgingTalksProcess.Elements.DRAFT_NOTICE, Map.of("noticeText", "请自动履行"));
    }

    void officerServesNotice(String caseId) {
        court.open(caseId, UrgingTalksProcess.Elements.SERVE_NOTICE).forEach(task -> submit(OFFICER, task, service()));
    }

    public void officerReports(String caseId, Map<String, Object> answers) {
        submit(OFFICER, caseId, Elements.RECORD_RESULT, answers);
    }

    /** The three talks and the notice, in their order. */
    public void debtorsAreUrged(String caseId) {
        officerTalks(caseId, UrgingTalksProcess.Elements.TELL_RISKS);
        officerTalks(caseId, UrgingTalksProcess.Elements.CLARIFY_DUTIES);
        officerTalks(caseId, UrgingTalksProcess.Elements.TELL_CONSEQUENCES);
        officerDraftsNotice(caseId);
        officerServesNotice(caseId);
    }

    /** Everything up to the result, filing deferred in writing. */
    String debtorIsUrgedForMoney() {
        String caseId = moneyIsApplied();
        clerkRegisters(caseId);
        applicantDefers(caseId);
        debtorsAreUrged(caseId);
        return caseId;
    }

    void instalmentsAreAgreed(String caseId, String instalments) {
        officerReports(caseId, Map.of("urgingResult", "AGREEMENT", "agreedOn", today(), "instalments", instalments));
    }

    static String instalment(String dueOn, String amount) {
        return "{\"dueOn\":\"%s\",\"amount\":\"%s\"}".formatted(dueOn, amount);
    }

    Delivery consentIsWithdrawn(String caseId, PartyRole role) {
        return court.report(
                OFFICER,
                caseId,
                EventName.CONSENT_WITHDRAWN,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("personId", party(caseId, role)));
    }

    /** Paid without that everything is performed by it. */
    void debtorPays(String caseId, String amount) {
        Obligation money = cases.obligations(caseId).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.MONEY)
                .findFirst()
                .orElseThrow();
        performed(money, money.debtorIds().get(0), new BigDecimal(amount));
    }

    void everybodyMovesOut(String caseId) {
        cases.obligations(caseId).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.HOUSE)
                .forEach(house -> house.debtorIds().forEach(person -> performed(house, person, null)));
    }

    /** What the story of the case tells its processes once nothing is left to perform. */
    void everythingIsPerformed(String caseId) {
        everybodyMovesOut(caseId);
        debtorPays(caseId, duties.owed(caseId).toPlainString());
        unrestricted.run(
                () -> runtime.createMessageCorrelation(PreEnforcementUrgingProcess.Messages.OBLIGATIONS_PERFORMED)
                        .processInstanceVariableEquals(CaseScope.CASE_ID.name(), caseId)
                        .correlateAll());
    }

    private void performed(Obligation obligation, String person, BigDecimal amount) {
        performances.record(new NewPerformance(
                obligation.caseId(),
                obligation.id(),
                person,
                amount,
                clock.today(),
                UUID.randomUUID().toString()));
    }

    String party(String caseId, PartyRole role) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == role)
                .map(Party::id)
                .findFirst()
                .orElseThrow();
    }

    /** What the open form of a step shows to the officer. */
    Map<String, Object> shown(String caseId, String step) {
        Map<String, Object> shown = new HashMap<>();
        Task task = court.open(caseId, step).get(0);
        court.as(OFFICER, () -> shown.putAll(forms.getTaskFormVariables(task.getId())));
        return shown;
    }

    void submit(String by, String caseId, String step, Map<String, Object> answers) {
        submit(by, court.theOpen(caseId, step), answers);
    }

    private void submit(String by, Task task, Map<String, Object> answers) {
        court.as(by, () -> forms.getTaskFormVariables(task.getId()));
        court.submit(by, task, answers);
    }

    String today() {
        return clock.today().toString();
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> chances = new HashMap<>();
        chances.put(
                Elements.REGISTER_APPLICATION,
                (task, caseId, luck) -> new StepAnswer(CLERK, Map.of("materials", json(MATERIALS))));
        chances.put(Elements.ASK_CONSENT, (task, caseId, luck) -> by(with(consent(), anyConsent(luck))));
        for (String step : List.of(
                UrgingTalksProcess.Elements.TELL_RISKS,
                UrgingTalksProcess.Elements.CLARIFY_DUTIES,
                UrgingTalksProcess.Elements.TELL_CONSEQUENCES)) {
            chances.put(step, (task, caseId, luck) -> by(talk(step)));
        }
        chances.put(
                UrgingTalksProcess.Elements.DRAFT_NOTICE, (task, caseId, luck) -> by(Map.of("noticeText", "请自动履行")));
        chances.put(UrgingTalksProcess.Elements.SERVE_NOTICE, (task, caseId, luck) -> by(service()));
        chances.put(Elements.RECORD_RESULT, (task, caseId, luck) -> by(anyResult(caseId, luck)));
        return chances;
    }

    private static Map<String, Object> anyConsent(Random luck) {
        return Map.of(
                "urgingConsent",
                luck.nextBoolean() ? "CONSENTED_DEFERRED" : luck.nextBoolean() ? "REFUSED" : "CONSENTED_WITHIN_REVIEW");
    }

    private Map<String, Object> anyResult(String caseId, Random luck) {
        if (luck.nextInt(4) == 0) {
            return Map.of("urgingResult", "WITHDRAWN", "withdrawnOn", today(), "withdrawalReason", "另行协商");
        }
        if (duties.anyPerformed(caseId)) {
            return Map.of("urgingResult", "PARTLY");
        }
        boolean simple = !duties.othersOpen(caseId) && duties.owed(caseId).signum() > 0;
        return simple && luck.nextBoolean()
                ? Map.of(
                        "urgingResult",
                        "AGREEMENT",
                        "agreedOn",
                        today(),
                        "filingDeferred",
                        true,
                        "instalments",
                        "[" + instalment(today(), duties.owed(caseId).toPlainString()) + "]")
                : Map.of("urgingResult", "FAILED");
    }

    private static StepAnswer by(Map<String, Object> answers) {
        return new StepAnswer(OFFICER, answers);
    }

    private Map<String, Object> consent() {
        return Map.of(
                "inabilityTold",
                true,
                "urgingConsent",
                "CONSENTED_WITHIN_REVIEW",
                "consentedOn",
                today(),
                "consentManner",
                "书面同意书");
    }

    private Map<String, Object> talk(String step) {
        Map<String, Object> talk =
                new HashMap<>(Map.of("talkManner", "电话", "talkedOn", today(), "talkContent", "表示尽快履行"));
        if (step.equals(UrgingTalksProcess.Elements.TELL_RISKS)) {
            talk.put("inabilityTold", true);
        }
        if (step.equals(UrgingTalksProcess.Elements.TELL_CONSEQUENCES)) {
            talk.put("consequencesTold", true);
        }
        return talk;
    }

    private Map<String, Object> service() {
        return Map.of("serviceManner", "直接送达", "servedOn", today(), "remediesTold", true);
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(more);
        return answers;
    }

    private static String json(List<String> texts) {
        return "[\"" + String.join("\",\"", texts) + "\"]";
    }
}
