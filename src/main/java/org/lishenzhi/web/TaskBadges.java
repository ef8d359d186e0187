package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.assignment.Prompting;
import org.lishenzhi.assignment.Promptings;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.OpenStep;
import org.lishenzhi.deadlines.OpenSteps;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.law.CourtClock;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the task list says of each task: 案号, parties with masked names, stage, and how much time is left. */
@RestController
@RequestMapping("/api/tasks/badges")
@Tag(name = "案件")
@Transactional(readOnly = true)
class TaskBadges {

    private static final int MOST = 50;

    private final OpenSteps steps;
    private final CaseFile cases;
    private final PartyRoll roll;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final Promptings promptings;
    private final StandingTasks standing;
    private final CourtClock clock;

    TaskBadges(
            OpenSteps steps,
            CaseFile cases,
            PartyRoll roll,
            Deadlines deadlines,
            Calendars calendars,
            Promptings promptings,
            StandingTasks standing,
            CourtClock clock) {
        this.steps = steps;
        this.cases = cases;
        this.roll = roll;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.promptings = promptings;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * @param person whom the step concerns, if it is one of several
     * @param left how much time is left, in words; none if the step is under no period that runs
     * @param tone CALM, NEAR or OVER, for the colour besides the words
     * @param basis the period, its last day and its article
     * @param urged who urged it last and when
     */
    record Badge(
            String taskId,
            String number,
            String parties,
            String stage,
            @Nullable String person,
            @Nullable String left,
            @Nullable Tone tone,
            @Nullable String basis,
            @Nullable String urged) {}

    enum Tone {
        CALM,
        NEAR,
        OVER
    }

    @GetMapping
    @Operation(summary = "待办任务的案号、当事人与剩余期限", description = "只答本人可见的任务，姓名已作遮盖")
    List<Badge> badges(@Parameter(description = "任务编号，至多 50 个") @RequestParam List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InputRejected("ids", "「任务编号」应为 1 至 %d 个".formatted(MOST));
        }
        Map<String, Prompting> urged = promptings.latest(ids);
        return steps.visible(ids).stream()
                .map(step -> badge(step, urged.get(step.taskId())))
                .toList();
    }

    private Badge badge(OpenStep step, @Nullable Prompting prompting) {
        Case courtCase = cases.get(step.scope().caseId());
        List<Party> parties = cases.parties(courtCase.id());
        RunningClock running = running(step);
        return new Badge(
                step.taskId(),
                courtCase.number(),
                side(parties, PartyRole.APPLICANT) + " / " + side(parties, PartyRole.RESPONDENT),
                step.stage(),
                new MaskedNames(roll.everyone(courtCase.id())).of(step.scope().personId()),
                running == null ? null : left(running.due()),
                running == null ? null : tone(running),
                running == null ? null : "%s，%s届满（%s）".formatted(running.label(), running.due(), running.article()),
                standing.told(prompting));
    }

    private @Nullable RunningClock running(OpenStep step) {
        String rule = step.ruleId();
        return rule == null
                ? null
                : deadlines
                        .known(step.scope(), rule)
                        .filter(found -> found.state() == ClockState.RUNNING)
                        .orElse(null);
    }

    private String left(LocalDate due) {
        LocalDate today = clock.today();
        if (due.isBefore(today)) {
            return "已逾期 %d 日".formatted(ChronoUnit.DAYS.between(due, today));
        }
        if (due.equals(today)) {
            return "今日到期";
        }
        return "剩 %d 个工作日".formatted(calendars.current().workingDays(today, due));
    }

    /** Near from the day on which the row of the period first warns. */
    private Tone tone(RunningClock running) {
        LocalDate today = clock.today();
        if (running.due().isBefore(today)) {
            return Tone.OVER;
        }
        return running.due().equals(today) || running.isNear(today) ? Tone.NEAR : Tone.CALM;
    }

    private static String side(List<Party> parties, PartyRole role) {
        List<String> names = parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::maskedName)
                .toList();
        return names.size() > 2
                ? "%s等%d人".formatted(names.get(0), names.size())
                : names.stream().collect(Collectors.joining("、"));
    }
}
