package org.lishenzhi.web.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lishenzhi.assignment.LeaveHandovers;
import org.lishenzhi.assignment.LeaveHandovers.Left;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.desk.AbsentTask;
import org.lishenzhi.engine.desk.AbsentTasks;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leaves around today in the words of the page. */
@Component
@Transactional(readOnly = true)
class LeaveLines {

    private final LeaveHandovers handovers;
    private final AbsentTasks absent;
    private final CaseFile cases;
    private final Accounts accounts;
    private final CourtClock clock;

    LeaveLines(LeaveHandovers handovers, AbsentTasks absent, CaseFile cases, Accounts accounts, CourtClock clock) {
        this.handovers = handovers;
        this.absent = absent;
        this.cases = cases;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<LeaveLine> of(Person person) {
        Set<String> leftBehind = absent.all().stream()
                .filter(AbsentTask::isLeftBehind)
                .map(AbsentTask::taskId)
                .collect(Collectors.toSet());
        return handovers.around(person).stream()
                .map(left -> line(left, leftBehind))
                .toList();
    }

    private LeaveLine line(Left left, Set<String> leftBehind) {
        var leave = left.leave();
        return new LeaveLine(
                leave.id(),
                accounts.nameOf(leave.accountId()),
                leave.firstDay(),
                leave.lastDay(),
                accounts.nameOf(leave.substituteId()),
                leave.lastDay().isBefore(clock.today()),
                left.open().stream()
                        .filter(task -> leftBehind.contains(task.taskId()))
                        .count(),
                left.away(),
                left.open().stream().map(this::task).toList());
    }

    private LeaveLine.TaskLine task(TaskAtHand task) {
        return new LeaveLine.TaskLine(
                task.taskId(),
                cases.get(task.caseId()).number(),
                "%s：%s".formatted(task.stage(), task.name()),
                task.since(),
                task.due());
    }
}
