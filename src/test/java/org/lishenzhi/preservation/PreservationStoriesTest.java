package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.StepAnswers.StepAnswer;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever chance lets people answer, a preservation comes to an end that the law knows. */
@CourtTest
class PreservationStoriesTest {

    private static final int LONGEST = 60;

    @Autowired
    private PreservationDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private Applications applications;

    @Autowired
    private SeizedAssets held;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStoryEnds(long seed) {
        var luck = new Random(seed);
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        String caseId = people.trial();
        people.applied(caseId);

        tell(caseId, luck);
        people.morningOf(LocalDate.of(2025, 9, 1));
        tell(caseId, luck);
        people.morningOf(LocalDate.of(2026, 9, 7));

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(held.firstExpiry(caseId)).isEmpty();
        assertThat(applications.of(caseId).get(0).state())
                .isIn(
                        PreservationState.WITHDRAWN,
                        PreservationState.REFUSED,
                        PreservationState.NOTHING_FOUND,
                        PreservationState.TAKEN);
    }

    private void tell(String caseId, Random luck) {
        int steps = 0;
        for (List<Task> open = open(caseId); !open.isEmpty() && steps < LONGEST; open = open(caseId)) {
            Task task = PreservationDriver.one(open, luck);
            StepAnswer answer = people.byStep().get(task.getTaskDefinitionKey()).answer(task, caseId, luck);
            court.submit(answer.by(), task, answer.answers());
            steps++;
        }
    }

    private List<Task> open(String caseId) {
        return unrestricted.call(() -> tasks.createTaskQuery()
                .processVariableValueEquals("caseId", caseId)
                .orderByTaskCreateTime()
                .asc()
                .list());
    }
}
