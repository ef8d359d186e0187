package org.lishenzhi.objection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.objection.process.ObjectionFilingProcess;
import org.lishenzhi.objection.process.ObjectionReconsiderationProcess;
import org.lishenzhi.objection.process.ObjectionReviewProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people who deal with an objection, with their usual answers. */
@TestComponent
public class ObjectionDriver implements StepAnswers {

    public static final String REVIEWER = "cai.jue";
    public static final String CLERK = "li.an";
    public static final String ASSISTANT = "shu.ji";
    public static final List<String> PANEL = List.of("he.yi1", "he.yi2", "he.yi3");

    private final CourtHouse court;
    private final ObjectionFilings filings;
    private final ObjectionPanels panels;
    private final TestClock clock;

    ObjectionDriver(CourtHouse court, ObjectionFilings filings, ObjectionPanels panels, TestClock clock) {
        this.court = court;
        this.filings = filings;
        this.panels = panels;
        this.clock = clock;
    }

    /** The paper of an objection comes in; of a party if one is named. */
    public String comesIn(Obligation house, ObjectionKind kind, Map<String, String> more) {
        String id = UUID.randomUUID().toString();
        Map<String, String> details = new HashMap<>(Map.of("kind", kind.name()));
        details.putAll(more);
        court.report(CLERK, house.caseId(), EventName.OBJECTION_RECEIVED, id, clock.today(), details);
        return id;
    }

    public void registers(String caseId, String decision, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("objectionRequest", "请求停止对房屋的执行", "objectorName", "赵立", "filingDecision", decision));
        answers.putAll(more);
        court.submit(REVIEWER, court.theOpen(caseId, ObjectionFilingProcess.Elements.REGISTER_OBJECTION), answers);
    }

    public void notifies(String caseId) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionFilingProcess.Elements.NOTIFY_OBJECTION_FILING),
                Map.of("notifiedOn", today(), "noticeManner", "书面"));
    }

    /** An outsider's or another's objection comes in and is accepted the same day. */
    public String isAccepted(Obligation house, ObjectionKind kind) {
        String id = comesIn(house, kind, Map.of("obligationId", house.id()));
        registers(house.caseId(), "ACCEPT", Map.of());
        return id;
    }

    public void formsPanel(String caseId, List<String> members, String hearing) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionReviewProcess.Elements.FORM_OBJECTION_PANEL),
                Map.of(
                        "presidingMember", members.get(0),
                        "secondMember", members.get(1),
                        "thirdMember", members.get(2),
                        "hearingNeeded", hearing));
    }

    public void hears(String caseId) {
        court.submit(
                PANEL.get(0),
                court.theOpen(caseId, ObjectionReviewProcess.Elements.HOLD_OBJECTION_HEARING),
                Map.of("heardOn", today(), "presentPersons", "异议人、申请执行人", "hearingNote", "各方陈述意见"));
    }

    public void deliberates(String by, String caseId, ObjectionOutcome outcome) {
        court.submit(
                by,
                court.theOpen(caseId, ObjectionReviewProcess.Elements.DELIBERATE_OBJECTION),
                Map.of("minutes", "三人一致意见", "objectionOutcome", outcome.name()));
    }

    public void drafts(String caseId) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionReviewProcess.Elements.DRAFT_OBJECTION_RULING),
                Map.of("rulingText", "裁定如下"));
    }

    public void signs(String by, String caseId, String decision) {
        Map<String, Object> answers = new HashMap<>(Map.of("signatureDecision", decision));
        if (decision.equals("RETURN")) {
            answers.put("returnReason", "请补充理由");
        }
        court.submit(by, court.theOpen(caseId, ObjectionReviewProcess.Elements.SIGN_OBJECTION_RULING), answers);
    }

    public void servesObjector(String caseId) {
        serves(court.theOpen(caseId, ObjectionReviewProcess.Elements.SERVE_OBJECTOR));
    }

    public void servesOthers(String caseId) {
        court.open(caseId, ObjectionReviewProcess.Elements.SERVE_OBJECTION_RULING)
                .forEach(this::serves);
    }

    /** From acceptance to the last service, all on this day. */
    public void rules(String caseId, ObjectionOutcome outcome) {
        notifies(caseId);
        formsPanel(caseId, PANEL, "NO");
        deliberates(PANEL.get(0), caseId, outcome);
        drafts(caseId);
        PANEL.forEach(member -> signs(member, caseId, "SIGN"));
        servesObjector(caseId);
        servesOthers(caseId);
    }

    public void refuses(String caseId) {
        draftsRefusal(caseId);
        signsRefusal(caseId, "SIGN");
        serves(court.theOpen(caseId, ObjectionFilingProcess.Elements.SERVE_OBJECTION_REFUSAL));
    }

    public void draftsRefusal(String caseId) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionFilingProcess.Elements.DRAFT_OBJECTION_REFUSAL),
                Map.of("rulingText", "不予受理"));
    }

    public void signsRefusal(String caseId, String decision) {
        Map<String, Object> answers = new HashMap<>(Map.of("refusalDecision", decision));
        if (decision.equals("RETURN")) {
            answers.put("returnReason", "请写明理由");
        }
        court.submit(
                PANEL.get(0), court.theOpen(caseId, ObjectionFilingProcess.Elements.SIGN_OBJECTION_REFUSAL), answers);
    }

    public void registersSupplement(String caseId, boolean supplied) {
        court.submit(
                CLERK,
                court.theOpen(caseId, ObjectionFilingProcess.Elements.REGISTER_SUPPLEMENT),
                supplied
                        ? Map.of("supplementOutcome", "SUPPLIED", "suppliedOn", today())
                        : Map.of("supplementOutcome", "MISSING"));
    }

    public String reports(String caseId, EventName name, Map<String, String> details) {
        String id = UUID.randomUUID().toString();
        court.report(REVIEWER, caseId, name, id, clock.today(), details);
        return id;
    }

    public void sendsUp(String caseId) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionReconsiderationProcess.Elements.TRANSFER_RECONSIDERATION),
                Map.of("transferredOn", today(), "superiorCourt", "乌海市中级人民法院"));
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionReconsiderationProcess.Elements.RECORD_SUPERIOR_RECEIPT),
                Map.of("superiorReceivedOn", today()));
    }

    public void recordsReconsideration(String caseId, FurtherReview outcome) {
        court.submit(
                REVIEWER,
                court.theOpen(caseId, ObjectionReconsiderationProcess.Elements.RECORD_RECONSIDERATION),
                Map.of("reconsiderationOutcome", outcome.name(), "effectiveOn", today()));
    }

    private void serves(Task task) {
        court.submit(ASSISTANT, task, Map.of("servedOn", today(), "serviceManner", "直接送达", "remediesTold", true));
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> steps = new HashMap<>();
        Chance serve = (task, caseId, luck) ->
                new StepAnswer(ASSISTANT, Map.of("servedOn", today(), "serviceManner", "直接送达", "remediesTold", true));
        steps.put(ObjectionFilingProcess.Elements.REGISTER_OBJECTION, (task, caseId, luck) -> register(luck));
        steps.put(
                ObjectionFilingProcess.Elements.REGISTER_SUPPLEMENT,
                (task, caseId, luck) -> new StepAnswer(
                        CLERK,
                        luck.nextBoolean()
                                ? Map.of("supplementOutcome", "SUPPLIED", "suppliedOn", today())
                                : Map.of("supplementOutcome", "MISSING")));
        steps.put(
                ObjectionFilingProcess.Elements.NOTIFY_OBJECTION_FILING,
                (task, caseId, luck) -> new StepAnswer(REVIEWER, Map.of("notifiedOn", today(), "noticeManner", "书面")));
        steps.put(
                ObjectionFilingProcess.Elements.DRAFT_OBJECTION_REFUSAL,
                (task, caseId, luck) -> new StepAnswer(REVIEWER, Map.of("rulingText", "不予受理")));
        steps.put(
                ObjectionFilingProcess.Elements.SIGN_OBJECTION_REFUSAL,
                (task, caseId, luck) -> new StepAnswer(PANEL.get(luck.nextInt(3)), Map.of("refusalDecision", "SIGN")));
        steps.put(ObjectionFilingProcess.Elements.SERVE_OBJECTION_REFUSAL, serve);
        steps.put(
                ObjectionReviewProcess.Elements.FORM_OBJECTION_PANEL,
                (task, caseId, luck) -> new StepAnswer(
                        REVIEWER,
                        Map.of(
                                "presidingMember", PANEL.get(0),
                                "secondMember", PANEL.get(1),
                                "thirdMember", PANEL.get(2),
                                "hearingNeeded", luck.nextBoolean() ? "YES" : "NO")));
        steps.put(
                ObjectionReviewProcess.Elements.HOLD_OBJECTION_HEARING,
                (task, caseId, luck) -> new StepAnswer(
                        PANEL.get(0), Map.of("heardOn", today(), "presentPersons", "各方", "hearingNote", "已听证")));
        steps.put(
                ObjectionReviewProcess.Elements.DELIBERATE_OBJECTION,
                (task, caseId, luck) -> new StepAnswer(
                        PANEL.get(0),
                        Map.of(
                                "minutes",
                                "多数意见",
                                "objectionOutcome",
                                List.of("UPHELD", "PARTLY", "REJECTED", "WITHDRAWN", "INADMISSIBLE")
                                        .get(luck.nextInt(5)))));
        steps.put(
                ObjectionReviewProcess.Elements.DRAFT_OBJECTION_RULING,
                (task, caseId, luck) -> new StepAnswer(REVIEWER, Map.of("rulingText", "裁定如下")));
        steps.put(
                ObjectionReviewProcess.Elements.SIGN_OBJECTION_RULING,
                (task, caseId, luck) -> new StepAnswer(nextSigner(caseId), Map.of("signatureDecision", "SIGN")));
        steps.put(ObjectionReviewProcess.Elements.SERVE_OBJECTOR, serve);
        steps.put(ObjectionReviewProcess.Elements.SERVE_OBJECTION_RULING, serve);
        steps.put(
                ObjectionReconsiderationProcess.Elements.TRANSFER_RECONSIDERATION,
                (task, caseId, luck) ->
                        new StepAnswer(REVIEWER, Map.of("transferredOn", today(), "superiorCourt", "乌海市中级人民法院")));
        steps.put(
                ObjectionReconsiderationProcess.Elements.RECORD_SUPERIOR_RECEIPT,
                (task, caseId, luck) -> new StepAnswer(REVIEWER, Map.of("superiorReceivedOn", today())));
        steps.put(
                ObjectionReconsiderationProcess.Elements.RECORD_RECONSIDERATION,
                (task, caseId, luck) -> new StepAnswer(
                        REVIEWER,
                        Map.of("reconsiderationOutcome", "RECONSIDERATION_DISMISSED", "effectiveOn", today())));
        return steps;
    }

    private static StepAnswer register(Random luck) {
        String decision = List.of("ACCEPT", "ACCEPT", "SUPPLEMENT", "REFUSE").get(luck.nextInt(4));
        Map<String, Object> answers =
                new HashMap<>(Map.of("objectionRequest", "请求撤销", "objectorName", "赵立", "filingDecision", decision));
        if (decision.equals("SUPPLEMENT")) {
            answers.put("missingMaterials", "身份证明");
        }
        return new StepAnswer(REVIEWER, answers);
    }

    /** Several objections of a case have one panel in these stories; whoever has a signature to give gives it. */
    private String nextSigner(String caseId) {
        return filings.of(caseId).stream()
                .flatMap(filing -> panels.members(filing.eventId()).stream())
                .filter(member -> member.signedOn() == null)
                .map(PanelMember::accountId)
                .findFirst()
                .orElse(PANEL.get(0));
    }

    String today() {
        return clock.today().toString();
    }
}
