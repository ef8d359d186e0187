package org.lishenzhi.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.engine.desk.TaskMoves;
import org.lishenzhi.engine.desk.TaskMoves.Ground;
import org.lishenzhi.engine.desk.TaskMoves.Kind;
import org.lishenzhi.engine.desk.TaskMoves.Moved;
import org.lishenzhi.engine.desk.TasksAtHand;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Absence;
import org.lishenzhi.security.Absences;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.lishenzhi.security.StandIns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量移交: what somebody on leave has in hand goes to whoever stands in for him, all at once, a row for each task. What
 * is still open when he is back returns to him at a click; what the substitute finished stays finished. A case keeps its
 * person in charge all the while.
 */
@Service
@Transactional
public class LeaveHandovers {

    /** So many days ahead a leave is shown, that work can be handed over on the eve. */
    private static final int DAYS_AHEAD = 7;

    /** So many days after it a leave is shown, that work can be given back. */
    private static final int DAYS_BACK = 7;

    private final Absences absences;
    private final TasksAtHand tasks;
    private final TaskMoves moves;
    private final StandIns standIns;
    private final CourtClock clock;

    LeaveHandovers(Absences absences, TasksAtHand tasks, TaskMoves moves, StandIns standIns, CourtClock clock) {
        this.absences = absences;
        this.tasks = tasks;
        this.moves = moves;
        this.standIns = standIns;
        this.clock = clock;
    }

    /**
     * A leave with the work that it leaves behind.
     *
     * @param open what the person on leave still has in hand
     * @param away how many tasks are with somebody else on the ground of this leave
     */
    public record Left(Absence leave, List<TaskAtHand> open, long away) {}

    /**
     * How a hand-over ended.
     *
     * @param stayed tasks for which nobody is there who may take the case
     */
    public record Result(int moved, int stayed) {}

    /** The leaves around today: everybody's for those who lead, otherwise one's own. */
    @Transactional(readOnly = true)
    public List<Left> around(Person person) {
        LocalDate today = clock.today();
        return absences.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .filter(leave -> leads(person) || leave.accountId().equals(person.id()))
                .map(leave -> new Left(
                        leave,
                        tasks.ofPerson(leave.accountId()),
                        stillAway(leave).size()))
                .toList();
    }

    /**
     * Hands over everything that the person on leave has in hand.
     *
     * @throws NotFound if there is no such leave
     * @throws NotAllowed unless it is his own leave or he leads
     */
    public Result handOver(String leaveId, Person by) {
        Absence leave = leave(leaveId, by);
        if (leave.lastDay().isBefore(clock.today())) {
            throw new NotAllowed("这次休假已经结束，不能再移交");
        }
        List<TaskAtHand> open = tasks.ofPerson(leave.accountId());
        int moved = 0;
        for (TaskAtHand task : open) {
            String standIn = standIn(task.caseId(), leave);
            if (!standIn.equals(leave.accountId())) {
                moves.move(task, standIn, new Ground(Kind.LEAVE, leave.id()), by.id());
                moved++;
            }
        }
        return new Result(moved, open.size() - moved);
    }

    /**
     * Gives back what was handed over for this leave and nobody has finished or passed on since.
     *
     * @throws NotFound if there is no such leave
     * @throws NotAllowed unless it is his own leave or he leads
     */
    public Result giveBack(String leaveId, Person by) {
        Absence leave = leave(leaveId, by);
        List<TaskAtHand> away = stillAway(leave);
        away.forEach(task -> moves.move(task, leave.accountId(), new Ground(Kind.LEAVE_OVER, leave.id()), by.id()));
        return new Result(away.size(), 0);
    }

    /** On the eve of a leave the substitute named in it takes over; later whoever is there. */
    private String standIn(String caseId, Absence leave) {
        return leave.firstDay().isAfter(clock.today())
                ? standIns.atWorkFor(caseId, leave.substituteId())
                : standIns.atWorkFor(caseId, leave.accountId());
    }

    private List<TaskAtHand> stillAway(Absence leave) {
        Map<String, String> moved = moves.moved(leave.id(), leave.accountId()).stream()
                .collect(Collectors.toMap(Moved::taskId, Moved::toAccount, (one, other) -> other));
        return moved.keySet().stream()
                .flatMap(taskId -> tasks.find(taskId).stream())
                .filter(task -> moved.get(task.taskId()).equals(task.assignee()))
                .toList();
    }

    private Absence leave(String leaveId, Person by) {
        return absences.find(leaveId)
                .filter(leave -> leads(by) || leave.accountId().equals(by.id()))
                .orElseThrow(() -> new NotFound("没有这次休假，或者您无权移交"));
    }

    private static boolean leads(Person person) {
        return person.is(Role.ENFORCEMENT_DIRECTOR) || person.is(Role.MANAGER) || person.is(Role.TRIAL_ADMINISTRATION);
    }
}
