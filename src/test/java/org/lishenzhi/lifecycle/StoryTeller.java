package org.lishenzhi.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.deadlines.AwaitedRule;
import org.lishenzhi.deadlines.AwaitedRules;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.lifecycle.process.IncomingEventProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** Tells the story of one case as chance has it: somebody works on an open step, something comes in, or time passes. */
@TestComponent
public class StoryTeller {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 4);
    private static final int LONGEST = 400;
    private static final int MOST_TRIES = 12;

    /** A judgment that is pronounced on a later day is handed out on that day (民事诉讼法第一百五十一条). */
    private static final String ONLY_IF_PRONOUNCED_AT_ONCE = "judgment-issue";

    private final CourtHouse court;
    private final CaseFile cases;
    private final Performances performances;
    private final FilingDriver filing;
    private final StoryStart start;
    private final AwaitedRules awaited;
    private final TestClock clock;
    private final Map<String, StepAnswers.Chance> answers;

    StoryTeller(
            CourtHouse court,
            CaseFile cases,
            Performances performances,
            FilingDriver filing,
            StoryStart start,
            AwaitedRules awaited,
            TestClock clock,
            List<StepAnswers> stages) {
        this.court = court;
        this.cases = cases;
        this.performances = performances;
        this.filing = filing;
        this.start = start;
        this.awaited = awaited;
        this.clock = clock;
        this.answers = stages.stream()
                .flatMap(stage -> stage.byStep().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.answers.put(
                IncomingEventProcess.Elements.HANDLE_INCOMING_EVENT,
                (task, caseId, luck) -> new StepAnswers.StepAnswer(
                        task.getAssignee() == null ? FilingDriver.CLERK : task.getAssignee(),
                        Map.of("handling", "已记入案卷")));
    }

    /** How a story ended, and by which steps it came there. */
    public record Ending(CaseState state, List<String> told) {}

    public Ending tell(long seed) {
        var luck = new Random(seed);
        clock.set(FIRST_DAY.plusDays(luck.nextInt(200)).atTime(9, 0));
        String caseId = filing.suitAtTheCounter();
        start.begin(caseId);
        List<String> told = new ArrayList<>();
        try {
            while (!court.isOver(caseId) || goesOn(caseId, luck, told)) {
                if (told.size() > LONGEST) {
                    throw new AssertionError("goes on for ever");
                }
                turn(caseId, luck, told, false);
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed %d on %s after %s".formatted(seed, clock.today(), told), e);
        }
        return new Ending(cases.get(caseId).state(), told);
    }

    /**
     * Begins a story in which nobody lets work lie and stops after some turns, wherever the case is then.
     *
     * @return the case, on whose day the clock is left standing
     */
    public String beginning(long seed, int turns) {
        var luck = new Random(seed);
        clock.set(FIRST_DAY.plusDays(luck.nextInt(200)).atTime(9, 0));
        String caseId = filing.suitAtTheCounter();
        start.begin(caseId);
        List<String> told = new ArrayList<>();
        try {
            for (int turn = 0; turn < turns && (!court.isOver(caseId) || goesOn(caseId, luck, told)); turn++) {
                turn(caseId, luck, told, true);
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed %d on %s after %s".formatted(seed, clock.today(), told), e);
        }
        return caseId;
    }

    private void turn(String caseId, Random luck, List<String> told, boolean diligent) {
        List<Task> open = court.open(caseId);
        if (luck.nextInt(12) == 0 && comesIn(caseId, luck, told)) {
            return;
        }
        if (!open.isEmpty() && (diligent || luck.nextInt(15) > 0)) {
            Task task = open.get(luck.nextInt(open.size()));
            told.add(task.getTaskDefinitionKey());
            StepAnswers.Chance chance = answers.get(task.getTaskDefinitionKey());
            if (chance == null) {
                throw new AssertionError("nobody knows how to answer " + task.getTaskDefinitionKey());
            }
            answer(task, caseId, chance, luck);
            return;
        }
        List<AwaitedRule> inVain = awaited.of(caseId).stream()
                .filter(rule -> !rule.ruleId().equals(ONLY_IF_PRONOUNCED_AT_ONCE))
                .toList();
        if (!inVain.isEmpty()) {
            throw new AssertionError("waits for a period that nothing starts: " + inVain);
        }
        Optional<LocalDate> next = court.nextDawn(caseId);
        if (next.isPresent()) {
            told.add("→" + next.get());
            court.dawnOf(next.get(), caseId);
        } else if (open.isEmpty() && !superiorCourtDecides(caseId, luck, told)) {
            throw new AssertionError(
                    "stands still in state " + cases.get(caseId).state());
        }
    }

    /** Who is refused reads why and answers otherwise; a step that takes no answer at all holds the case up for good. */
    private void answer(Task task, String caseId, StepAnswers.Chance chance, Random luck) {
        for (int tries = 1; ; tries++) {
            StepAnswers.StepAnswer answer = chance.answer(task, caseId, luck);
            try {
                court.submit(task.getAssignee() == null ? answer.by() : task.getAssignee(), task, answer.answers());
                return;
            } catch (ProcessEngineException refused) {
                if (!(refused.getCause() instanceof InputRejected) || tries == MOST_TRIES) {
                    throw refused;
                }
            }
        }
    }

    /** A case that nobody here can move waits for the court above, if for anything. */
    private boolean superiorCourtDecides(String caseId, Random luck, List<String> told) {
        EventName decided = EventName.APPEAL_DECIDED;
        told.add("(" + decided.wireName() + ")");
        return cases.get(caseId).state() == CaseState.TRIAL
                && report(caseId, decided, "", details(caseId, decided, "", luck))
                && court.moves(caseId);
    }

    /** A case that rests may be taken up again. */
    private boolean goesOn(String caseId, Random luck, List<String> told) {
        if (cases.get(caseId).state() != CaseState.AWAITING_APPLICATION || luck.nextInt(3) == 0) {
            return false;
        }
        clock.set(clock.today().plusDays(1 + luck.nextInt(900)).atTime(9, 0));
        told.add("taken up again");
        return report(caseId, EventName.ENFORCEMENT_APPLIED, person(caseId, PartyRole.APPLICANT, luck), Map.of());
    }

    private boolean comesIn(String caseId, Random luck, List<String> told) {
        EventName name = List.of(
                        EventName.SUIT_WITHDRAWN,
                        EventName.PARTY_CHANGED,
                        EventName.APPEAL_RECEIVED,
                        EventName.APPEAL_DECIDED,
                        EventName.PERFORMANCE_REPORTED,
                        EventName.PERFORMANCE_REPORTED,
                        EventName.PERFORMANCE_REPORTED,
                        EventName.ENFORCEMENT_APPLIED,
                        EventName.PRESERVATION_APPLIED,
                        EventName.CONSENT_WITHDRAWN)
                .get(luck.nextInt(10));
        boolean debtor = name == EventName.PERFORMANCE_REPORTED || name == EventName.APPEAL_RECEIVED;
        String person = person(caseId, debtor ? PartyRole.RESPONDENT : PartyRole.APPLICANT, luck);
        boolean taken = report(caseId, name, person, details(caseId, name, person, luck));
        if (taken) {
            told.add("(" + name.wireName() + ")");
        }
        return taken;
    }

    private Map<String, String> details(String caseId, EventName name, String person, Random luck) {
        return switch (name) {
            case SUIT_WITHDRAWN -> Map.of("reason", "已自行和解");
            case PARTY_CHANGED ->
                Map.of(
                        "change", luck.nextBoolean() ? "ADD_DEFENDANT" : "ADD_THIRD_PARTY",
                        "partyKind", "NATURAL_PERSON",
                        "name", "白露",
                        "unverifiable", "待补充身份证明",
                        "reason", "必须共同进行诉讼的当事人");
            case APPEAL_DECIDED ->
                Map.of(
                        "outcome",
                                List.of("UPHELD", "CHANGED", "REMANDED", "WITHDRAWN")
                                        .get(luck.nextInt(4)),
                        "effectiveOn", clock.today().toString());
            case PERFORMANCE_REPORTED -> performance(caseId, person);
            default -> Map.of();
        };
    }

    private Map<String, String> performance(String caseId, String person) {
        Optional<Obligation> open = cases.obligations(caseId).stream()
                .filter(obligation -> obligation.debtorIds().contains(person))
                .filter(obligation -> !performances.isPerformed(obligation))
                .filter(obligation ->
                        obligation.kind() == ObligationKind.MONEY || !performances.hasPerformed(obligation, person))
                .findFirst();
        Map<String, String> details = new HashMap<>();
        open.ifPresent(obligation -> {
            details.put("obligationId", obligation.id());
            if (obligation.kind() == ObligationKind.MONEY) {
                BigDecimal owed = performances.outstanding(obligation);
                details.put("amount", owed.toPlainString());
            }
        });
        return details;
    }

    /** Whether the report was taken; one that cannot be is refused and changes nothing. */
    private boolean report(String caseId, EventName name, String person, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        if (name.fields().stream().anyMatch(field -> field.key().equals("personId"))) {
            details.put("personId", person);
        }
        try {
            court.report("li.an", caseId, name, UUID.randomUUID().toString(), clock.today(), details);
            return true;
        } catch (InputRejected refused) {
            return false;
        }
    }

    private String person(String caseId, PartyRole role, Random luck) {
        List<Party> side = cases.parties(caseId).stream()
                .filter(party -> party.role() == role)
                .toList();
        return side.get(luck.nextInt(side.size())).id();
    }
}
