package org.lishenzhi.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.assignment.process.OfficerChangeProcess.Elements;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Account;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.StepAnswers;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people who change the person in charge of a case, with their usual answers. */
@TestComponent
public class AssignmentDriver implements StepAnswers {

    public static final String DIRECTOR = "ju.zhang";
    public static final String PRESIDENT = "yuan.zhang";
    public static final String VICE_PRESIDENT = "fu.yuan";
    public static final String TRIAL_ADMINISTRATION = "shen.guan";

    private final CourtHouse court;
    private final CaseFile cases;
    private final OfficerChanges changes;
    private final CourtClock clock;

    AssignmentDriver(CourtHouse court, CaseFile cases, OfficerChanges changes, CourtClock clock) {
        this.court = court;
        this.cases = cases;
        this.changes = changes;
        this.clock = clock;
    }

    /** Asks for another person in charge; answers the id of the application. */
    public String asks(String by, String caseId, ChangeCause cause) {
        String id = "change-" + UUID.randomUUID();
        Delivery delivery = court.report(
                by,
                caseId,
                EventName.OFFICER_CHANGE_REQUESTED,
                id,
                clock.today(),
                Map.of("cause", cause.name(), "reason", "手上案件已逾一千件"));
        if (delivery != Delivery.BEGUN) {
            throw new AssertionError(delivery);
        }
        return id;
    }

    public void approves(String by, String caseId, String step, String successor) {
        court.submit(
                by,
                court.theOpen(caseId, step),
                Map.of("changeDecision", "APPROVE", "successor", successor, "recusalChecked", true));
    }

    public void refuses(String by, String caseId, String step) {
        court.submit(
                by, court.theOpen(caseId, step), Map.of("changeDecision", "REFUSE", "refusalReason", "案件即将办结，不宜更换"));
    }

    public void tells(Task task, LocalDate on) {
        court.submit(task.getAssignee(), task, Map.of("toldOn", on.toString(), "manner", "电话"));
    }

    public void tellsAll(String caseId) {
        court.open(caseId, Elements.TELL_PARTIES).forEach(task -> tells(task, clock.today()));
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> steps = new HashMap<>();
        steps.put(Elements.APPROVE_CHANGE, (task, caseId, luck) -> decision(DIRECTOR, caseId, luck));
        steps.put(Elements.APPROVE_TRIAL_CHANGE, (task, caseId, luck) -> decision(VICE_PRESIDENT, caseId, luck));
        steps.put(Elements.DECIDE_RECUSAL, (task, caseId, luck) -> decision(PRESIDENT, caseId, luck));
        steps.put(
                Elements.TELL_PARTIES,
                (task, caseId, luck) -> new StepAnswer(
                        cases.get(caseId).officerId(),
                        Map.of("toldOn", clock.today().toString(), "manner", "当面")));
        return steps;
    }

    private StepAnswer decision(String by, String caseId, Random luck) {
        List<Account> successors = changes.successors(caseId);
        return successors.isEmpty() || luck.nextInt(3) == 0
                ? new StepAnswer(by, Map.of("changeDecision", "REFUSE", "refusalReason", "不宜更换"))
                : new StepAnswer(
                        by,
                        Map.of(
                                "changeDecision",
                                "APPROVE",
                                "successor",
                                successors.get(luck.nextInt(successors.size())).id(),
                                "recusalChecked",
                                true));
    }
}
