package org.lishenzhi.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people in a change of procedure, with their usual answers. */
@TestComponent
public class ProcedureDriver implements StepAnswers {

    public static final String OFFICER = Docket.OFFICER;
    public static final String ASSISTANT = "shu.ji";
    public static final String PANEL = "he.yi1";
    public static final String PRESIDENT = "yuan.zhang";

    private final CourtHouse court;
    private final TestClock clock;

    ProcedureDriver(CourtHouse court, TestClock clock) {
        this.court = court;
        this.clock = clock;
    }

    public String proposes(String caseId, ChangeKind kind) {
        String id = UUID.randomUUID().toString();
        court.report(
                OFFICER,
                caseId,
                EventName.PROCEDURE_CHANGE_PROPOSED,
                id,
                clock.today(),
                Map.of("kind", kind.name(), "reason", "申请人书面同意延期"));
        return id;
    }

    public void drafts(String caseId, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("documentText", "裁定如下"));
        answers.putAll(more);
        court.submit(OFFICER, court.theOpen(caseId, Elements.DRAFT_PROCEDURE_CHANGE), answers);
    }

    public void panelDecides(String caseId, String decision) {
        decides(PANEL, caseId, Elements.PANEL_DECIDE_CHANGE, decision);
    }

    public void decides(String by, String caseId, String step, String decision) {
        court.submit(by, court.theOpen(caseId, step), Map.of("changeDecision", decision, "decisionMinutes", "经评议"));
    }

    public void serves(String caseId) {
        court.open(caseId, Elements.SERVE_PROCEDURE_CHANGE).forEach(task -> court.submit(ASSISTANT, task, service()));
    }

    /** Proposed, drafted, decided by the panel and served, all on this day. */
    public String isInForce(String caseId, ChangeKind kind, Map<String, Object> more) {
        String id = proposes(caseId, kind);
        drafts(caseId, more);
        if (!court.open(caseId, Elements.PANEL_DECIDE_CHANGE).isEmpty()) {
            panelDecides(caseId, "APPROVE");
        }
        serves(caseId);
        return id;
    }

    public void reports(String caseId, EventName suspendedOrResumed) {
        court.report(
                OFFICER,
                caseId,
                suspendedOrResumed,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("reason", "事由消失"));
    }

    public void notifiesResumption(String caseId) {
        court.submit(OFFICER, court.theOpen(caseId, Elements.NOTIFY_RESUMPTION), notice());
    }

    public void recordsTransfer(String caseId, String outcome) {
        court.submit(OFFICER, court.theOpen(caseId, Elements.RECORD_CASE_TRANSFER), transfer(outcome));
    }

    public void proposesCancellation(String caseId) {
        court.submit(
                OFFICER, court.theOpen(caseId, Elements.PROPOSE_CANCELLATION), Map.of("cancellationNote", "材料已移交"));
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> steps = new HashMap<>();
        Chance decide = (task, caseId, luck) -> new StepAnswer(
                task.getTaskDefinitionKey().equals(Elements.PANEL_DECIDE_CHANGE) ? PANEL : PRESIDENT,
                Map.of(
                        "changeDecision",
                        List.of("APPROVE", "APPROVE", "REFUSE", "RETURN").get(luck.nextInt(4)),
                        "decisionMinutes",
                        "经评议"));
        steps.put(
                Elements.DRAFT_PROCEDURE_CHANGE,
                (task, caseId, luck) -> new StepAnswer(
                        OFFICER,
                        Map.of(
                                "documentText",
                                "裁定如下",
                                "debtorApplied",
                                luck.nextBoolean(),
                                "lastDay",
                                clock.today().plusDays(1 + luck.nextInt(60)).toString())));
        steps.put(Elements.PANEL_DECIDE_CHANGE, decide);
        steps.put(Elements.PRESIDENT_DECIDE_CHANGE, decide);
        steps.put(Elements.SERVE_PROCEDURE_CHANGE, (task, caseId, luck) -> new StepAnswer(ASSISTANT, service()));
        steps.put(Elements.NOTIFY_RESUMPTION, (task, caseId, luck) -> new StepAnswer(OFFICER, notice()));
        steps.put(
                Elements.RECORD_CASE_TRANSFER,
                (task, caseId, luck) ->
                        new StepAnswer(OFFICER, transfer(luck.nextBoolean() ? "ACCEPTED" : "RETURNED")));
        steps.put(
                Elements.PROPOSE_CANCELLATION,
                (task, caseId, luck) -> new StepAnswer(OFFICER, Map.of("cancellationNote", "材料已移交")));
        return steps;
    }

    private Map<String, Object> service() {
        return Map.of("servedOn", today(), "serviceManner", "直接送达", "remediesTold", true);
    }

    private Map<String, Object> notice() {
        return Map.of("notifiedOn", today(), "noticeManner", "书面送达", "resumptionNote", "事由消失");
    }

    private Map<String, Object> transfer(String outcome) {
        return Map.of("otherCourt", "乌海市海勃湾区人民法院", "answeredOn", today(), "transferOutcome", outcome);
    }

    private String today() {
        return clock.today().toString();
    }
}
