package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.preservation.process.PreservationReleaseProcess;
import org.lishenzhi.preservation.process.PreservationRenewalProcess;
import org.lishenzhi.preservation.process.PreservationRulingProcess;
import org.lishenzhi.preservation.process.PreservationSweepProcess;
import org.lishenzhi.preservation.process.PropertyPreservationProcess;
import org.lishenzhi.preservation.process.PropertyPreservationProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people in a preservation, with their usual answers. */
@TestComponent
public class PreservationDriver implements StepAnswers {

    public static final String CLERK = "li.an";
    public static final String ASSISTANT = "shu.ji";
    public static final String JUDGE = "shen.pan";
    public static final String FINANCE = "cai.wu";
    public static final String EXECUTOR = "zhi.hui";
    static final String SUM = "200000.00";

    private final CourtHouse court;
    private final Docket docket;
    private final CaseFile cases;
    private final Timeline timeline;
    private final FormService forms;
    private final RepositoryService models;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Unrestricted unrestricted;
    private final TestClock clock;

    PreservationDriver(
            CourtHouse court,
            Docket docket,
            CaseFile cases,
            Timeline timeline,
            FormService forms,
            RepositoryService models,
            RuntimeService runtime,
            ManagementService jobs,
            Unrestricted unrestricted,
            TestClock clock) {
        this.court = court;
        this.docket = docket;
        this.cases = cases;
        this.timeline = timeline;
        this.forms = forms;
        this.models = models;
        this.runtime = runtime;
        this.jobs = jobs;
        this.unrestricted = unrestricted;
        this.clock = clock;
    }

    /** A suit that is being tried by a judge. */
    String trial() {
        return caseIn(CaseState.TRIAL);
    }

    String caseIn(CaseState state) {
        String caseId = docket.suit().id();
        cases.moveTo(caseId, state);
        cases.appoint(caseId, JUDGE, CaseRole.OFFICER);
        return caseId;
    }

    String applicant(String caseId) {
        return party(caseId, PartyRole.APPLICANT).id();
    }

    private Party party(String caseId, PartyRole role) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .orElseThrow();
    }

    Delivery apply(String caseId, String eventId, String person) {
        return court.report(
                CLERK, caseId, EventName.PRESERVATION_APPLIED, eventId, clock.today(), Map.of("personId", person));
    }

    /** The applicant of the case applies; the answer is the event by which his preservation is known. */
    String applied(String caseId) {
        String eventId = UUID.randomUUID().toString();
        apply(caseId, eventId, applicant(caseId));
        return eventId;
    }

    /** Somebody applies at the counter before he sues; the answer is the case. */
    String appliesBeforeSuit(Map<String, Object> more) {
        Map<String, Object> answers = with(
                Map.of(
                        "cause",
                        "民间借贷纠纷",
                        "appliedOn",
                        today(),
                        "applicantKind",
                        "NATURAL_PERSON",
                        "applicantName",
                        "高山",
                        "applicantIdNumber",
                        "150304198001010018",
                        "respondentKind",
                        "NATURAL_PERSON",
                        "respondentName",
                        "王平",
                        "respondentIdNumber",
                        "150304198001010018"),
                more);
        String definition = unrestricted.call(() -> models.createProcessDefinitionQuery()
                .processDefinitionKey(PropertyPreservationProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId());
        var begun = new AtomicReference<String>();
        court.as(
                CLERK,
                () -> begun.set(forms.submitStartForm(definition, answers).getId()));
        return unrestricted.call(() -> (String) runtime.getVariable(begun.get(), "caseId"));
    }

    static Map<String, Object> exempt(ExemptionGround ground) {
        return Map.of("securityDemand", "EXEMPT", "exemptionGround", ground.name());
    }

    static Map<String, Object> secured(String sum) {
        return Map.of("securityDemand", "REQUIRED", "securitySum", sum);
    }

    static Map<String, Object> urgentlyExempt() {
        return with(exempt(ExemptionGround.CLEAR_CLAIM), Map.of("urgent", true, "urgentReason", "正在转移财产"));
    }

    void clerkRegisters(String caseId, Map<String, Object> security) {
        court.submit(
                CLERK,
                court.theOpen(caseId, Elements.REGISTER_APPLICATION),
                with(Map.of("requestedAmount", SUM, "reasons", "可能转移财产", "property", "银行账户"), security));
    }

    void securityIsProvided(String caseId, String sum) {
        court.submit(
                CLERK,
                court.theOpen(caseId, Elements.PROVIDE_SECURITY),
                Map.of("securityManner", "保全责任险", "securityGiven", sum, "providedOn", today()));
    }

    void securityIsNotProvided(String caseId) {
        court.submit(CLERK, court.theOpen(caseId, Elements.PROVIDE_SECURITY), Map.of("notProvided", true));
    }

    void financeTakesFee(String caseId) {
        financeTakesFee(caseId, Map.of("paidOn", today(), "receiptNumber", "P-1"));
    }

    void financeTakesFee(String caseId, Map<String, Object> answers) {
        court.submit(FINANCE, court.theOpen(caseId, Elements.COLLECT_FEE), answers);
    }

    void assistantDrafts(String caseId, RulingOutcome outcome) {
        Map<String, Object> answers = outcome == RulingOutcome.WITHDRAWN
                ? Map.of("proposal", outcome.name())
                : Map.of("proposal", outcome.name(), "rulingText", "裁定如下");
        court.submit(ASSISTANT, court.theOpen(caseId, PreservationRulingProcess.Elements.DRAFT_RULING), answers);
    }

    void judgeSigns(String caseId, String step) {
        court.submit(JUDGE, court.theOpen(caseId, step), Map.of("signDecision", "SIGN"));
    }

    void judgeReturns(String caseId, String step) {
        court.submit(JUDGE, court.theOpen(caseId, step), Map.of("signDecision", "RETURN", "returnReason", "请写明数额"));
    }

    /** A preservation in a suit, exempt from security, that was granted and waits to be carried out. */
    String granted(String caseId) {
        String eventId = applied(caseId);
        clerkRegisters(caseId, exempt(ExemptionGround.CLEAR_CLAIM));
        financeTakesFee(caseId);
        assistantDrafts(caseId, RulingOutcome.GRANTED);
        judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_RULING);
        return eventId;
    }

    /** A preservation before suit that was granted under full security and waits to be carried out. */
    String grantedBeforeSuit() {
        String caseId = appliesBeforeSuit(Map.of());
        clerkRegisters(caseId, secured(SUM));
        securityIsProvided(caseId, SUM);
        financeTakesFee(caseId);
        assistantDrafts(caseId, RulingOutcome.GRANTED);
        judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_PRE_SUIT_RULING);
        return caseId;
    }

    static String deposit(String account, String value) {
        return row("DEPOSIT", account, value, "1", "");
    }

    /** What a list of a form sends: one measure as JSON, of the property of 王平. */
    static String row(String kind, String asset, String value, String place, String until) {
        return """
                {"kind":"%s","holder":"乌达支行","owner":"王平","asset":"%s","value":"%s","place":"%s","until":"%s"}
                """
                .formatted(kind, asset, value, place, until);
    }

    void executed(String caseId, String... rows) {
        executed(caseId, Map.of(), rows);
    }

    void executed(String caseId, Map<String, Object> more, String... rows) {
        court.submit(
                EXECUTOR,
                court.theOpen(caseId, Elements.EXECUTE_PRESERVATION),
                with(
                        Map.of(
                                "executionOutcome",
                                "TAKEN",
                                "takenOn",
                                today(),
                                "measures",
                                "[" + String.join(",", rows) + "]"),
                        more));
    }

    void nothingIsFound(String caseId) {
        court.submit(
                EXECUTOR,
                court.theOpen(caseId, Elements.EXECUTE_PRESERVATION),
                Map.of("executionOutcome", "NOTHING_FOUND", "takenOn", today()));
    }

    void rulingIsServed(String caseId) {
        court.open(caseId, Elements.SERVE_RULING).forEach(task -> court.submit(ASSISTANT, task, served()));
    }

    void refusalIsServed(String caseId) {
        court.submit(ASSISTANT, court.theOpen(caseId, Elements.SERVE_REFUSAL), served());
    }

    private Map<String, Object> served() {
        return Map.of("servedOn", today(), "serviceManner", "直接送达", "remediesTold", true);
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

    /** The sweep of that morning. */
    void morningOf(LocalDate day) {
        clock.set(day.atTime(9, 0));
        unrestricted.run(() -> jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey(PreservationSweepProcess.KEY)
                .singleResult()
                .getId()));
    }

    void judgeDecidesRenewal(String caseId, Map<String, Object> answers) {
        court.submit(JUDGE, court.theOpen(caseId, PreservationRenewalProcess.Elements.DECIDE_RENEWAL), answers);
    }

    void assistantDraftsRelease(String caseId) {
        court.submit(
                ASSISTANT,
                court.theOpen(caseId, PreservationReleaseProcess.Elements.DRAFT_RELEASE),
                Map.of("releaseDecision", "RELEASE", "releaseText", "解除保全"));
    }

    void assistantKeeps(String caseId) {
        court.submit(
                ASSISTANT,
                court.theOpen(caseId, PreservationReleaseProcess.Elements.DRAFT_RELEASE),
                Map.of("releaseDecision", "KEEP", "keepReason", "已申请仲裁"));
    }

    void unitsAreTold(String caseId, LocalDate on) {
        court.submit(
                EXECUTOR,
                court.theOpen(caseId, PreservationReleaseProcess.Elements.NOTIFY_RELEASE),
                Map.of("releasedOn", on.toString(), "unitsTold", "乌达支行", "partiesTold", true));
    }

    /** Something that another stage records. */
    void happens(String caseId, String kind, LocalDate on) {
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
        return new ChancesOfPreservation(cases, clock).byStep();
    }

    /** Who of the judges signs a task: the one to whom it is given, or any. */
    static String judgeOf(Task task) {
        return task.getAssignee() == null ? JUDGE : task.getAssignee();
    }

    static <T> T one(List<T> of, Random luck) {
        return of.get(luck.nextInt(of.size()));
    }
}
