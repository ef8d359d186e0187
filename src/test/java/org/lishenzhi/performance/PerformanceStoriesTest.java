package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.eviction.EvictionAnswers;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of all four kinds of obligations that chance brings to their end: whatever is answered, each is performed. */
@CourtTest
class PerformanceStoriesTest {

    private static final int LONGEST = 400;

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private EvictionAnswers evictions;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Performances performances;

    @Autowired
    private Timeline timeline;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyObligationIsPerformedInTheEnd(long seed) {
        clock.set(LocalDate.of(2024, 9, 9).atTime(9, 0));
        String caseId = people.accepted(
                        PerformanceDriver.house(),
                        PerformanceDriver.money("1000.00"),
                        PerformanceDriver.thing(),
                        PerformanceDriver.act())
                .id();
        cases.appoint(caseId, EvictionDriver.ASSISTANT, CaseRole.ASSISTANT);
        List<Obligation> obligations = cases.obligations(caseId);
        obligations.forEach(people::performanceBegins);

        List<String> told = tell(caseId, new Random(seed));

        assertThat(court.isOver(caseId)).as("seed %d: %s", seed, told).isTrue();
        assertThat(performances.allPerformed(caseId)).isTrue();
        assertThat(timeline.of(caseId))
                .filteredOn(event -> event.kind().equals(PerformanceEvents.OBLIGATION_PERFORMED))
                .extracting(event -> event.obligationId())
                .containsExactlyInAnyOrderElementsOf(
                        obligations.stream().map(Obligation::id).toList());
    }

    private List<String> tell(String caseId, Random luck) {
        Map<String, StepAnswers.Chance> answers = List.of(people, evictions).stream()
                .flatMap(stage -> stage.byStep().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> told = new ArrayList<>();
        while (!court.isOver(caseId) && told.size() < LONGEST) {
            List<Task> open = court.open(caseId);
            Optional<LocalDate> dawn = court.nextDawn(caseId);
            if (!open.isEmpty() && (dawn.isEmpty() || luck.nextInt(6) > 0)) {
                Task task = open.get(luck.nextInt(open.size()));
                told.add(task.getTaskDefinitionKey());
                answer(task, answers.get(task.getTaskDefinitionKey()).answer(task, caseId, luck), told);
            } else {
                LocalDate day = dawn.orElseThrow(() -> new AssertionError("stands still after " + told));
                told.add("→" + day);
                court.dawnOf(day, caseId);
            }
        }
        return told;
    }

    /** Who is refused tries again another time. */
    private void answer(Task task, StepAnswers.StepAnswer answer, List<String> told) {
        try {
            court.submit(task.getAssignee() == null ? answer.by() : task.getAssignee(), task, answer.answers());
        } catch (ProcessEngineException refused) {
            if (!(refused.getCause() instanceof InputRejected)) {
                throw refused;
            }
            told.add("refused: " + refused.getMessage());
        }
    }
}
