package org.lishenzhi.assignment;

import java.util.List;
import java.util.Map;
import org.lishenzhi.casefile.Capacities;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.engine.desk.TaskMoves;
import org.lishenzhi.engine.desk.TaskMoves.Ground;
import org.lishenzhi.engine.desk.TaskMoves.Kind;
import org.lishenzhi.engine.desk.TasksAtHand;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.StandIns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a case to its new person in charge with all that his predecessor had in hand, in one go; the work under way goes on. */
@Service
@Transactional
public class CaseHandovers {

    private final OfficerChanges changes;
    private final CaseFile cases;
    private final Capacities capacities;
    private final TasksAtHand tasks;
    private final TaskMoves moves;
    private final StandIns standIns;
    private final Accounts accounts;
    private final Timeline timeline;
    private final CourtClock clock;

    CaseHandovers(
            OfficerChanges changes,
            CaseFile cases,
            Capacities capacities,
            TasksAtHand tasks,
            TaskMoves moves,
            StandIns standIns,
            Accounts accounts,
            Timeline timeline,
            CourtClock clock) {
        this.changes = changes;
        this.cases = cases;
        this.capacities = capacities;
        this.tasks = tasks;
        this.moves = moves;
        this.standIns = standIns;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Carries out an approved change. */
    public void carryOut(String changeId) {
        OfficerChange change = changes.get(changeId);
        String successor = change.successorId();
        String by = change.decidedBy();
        if (successor == null || by == null) {
            throw new IllegalStateException("更换承办人的申请 %s 尚未批准".formatted(changeId));
        }
        String caseId = change.caseId();
        String standIn = standIns.atWorkFor(caseId, change.previousId());
        boolean judged = capacities
                .holder(caseId, CaseRole.TRIAL_JUDGE)
                .filter(change.previousId()::equals)
                .isPresent();
        cases.appoint(caseId, successor, CaseRole.OFFICER);
        if (judged && Successors.isTried(cases.get(caseId))) {
            capacities.hand(caseId, successor, CaseRole.TRIAL_JUDGE);
        }
        var ground = new Ground(Kind.OFFICER_CHANGED, change.id());
        String next = standIns.atWorkFor(caseId, successor);
        inHand(change, standIn).forEach(task -> moves.move(task, next, ground, by));
        timeline.record(new NewEvent(
                caseId,
                AssignmentEvents.OFFICER_CHANGED,
                "更换承办人",
                clock.today(),
                null,
                null,
                "%s → %s（%s）"
                        .formatted(
                                accounts.nameOf(change.previousId()),
                                accounts.nameOf(successor),
                                change.cause().label()),
                by,
                change.id() + "/changed"));
    }

    /** What the predecessor has in hand in the case, and what his substitute has for him: not what he took from a group. */
    private List<TaskAtHand> inHand(OfficerChange change, String standIn) {
        Map<String, List<String>> offers = tasks.offers(change.caseId());
        return tasks.ofCase(change.caseId()).stream()
                .filter(task -> change.previousId().equals(task.assignee())
                        || standIn.equals(task.assignee()) && !offers.containsKey(task.taskId()))
                .toList();
    }
}
