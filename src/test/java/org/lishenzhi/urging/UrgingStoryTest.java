package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.StepAnswers.StepAnswer;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Urgings as chance tells them, a second urging of one case, and what the engine learns of people. */
@CourtTest
class UrgingStoryTest {

    private static final int LONGEST = 60;

    @Autowired
    private UrgingDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Urgings urgings;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theApplicationComesBeforeTheNationalHoliday() {
        clock.set(LocalDate.of(2024, 9, 24).atTime(9, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverPeopleAnswerTheCaseEndsInOneOfThreeStates(long seed) {
        var luck = new Random(seed);
        String caseId = luck.nextBoolean() ? people.moneyIsApplied() : people.houseAndMoneyAreApplied();

        for (int i = 0; i < LONGEST && !court.isOver(caseId); i++) {
            List<Task> open = open(caseId);
            if (open.isEmpty()) {
                court.dawnOf(clock.today().plusDays(1), caseId);
            } else {
                Task task = open.get(luck.nextInt(open.size()));
                StepAnswer told =
                        people.byStep().get(task.getTaskDefinitionKey()).answer(task, caseId, luck);
                court.submit(told.by(), task, told.answers());
            }
        }

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state())
                .isIn(
                        CaseState.PERFORMED_AFTER_URGING,
                        CaseState.ENFORCEMENT_REQUESTED,
                        CaseState.AWAITING_APPLICATION);
    }

    @Test
    void whoAppliesAgainAfterWithdrawingIsUrgedForAnew() {
        String caseId = people.debtorIsUrgedForMoney();
        people.officerReports(
                caseId, Map.of("urgingResult", "WITHDRAWN", "withdrawnOn", "2024-09-24", "withdrawalReason", "协商"));
        clock.set(LocalDate.of(2024, 11, 4).atTime(9, 0));
        people.applicationArrives(caseId);
        court.begin(PreEnforcementUrgingProcess.KEY, caseId);
        people.clerkRegisters(caseId);
        people.applicantConsents(caseId);

        assertThat(urgings.of(caseId))
                .hasSize(2)
                .extracting(Urging::registerNumber)
                .doesNotHaveDuplicates();
        assertThat(urgings.current(caseId).orElseThrow().period())
                .isEqualTo(new UrgingPeriod(LocalDate.of(2024, 11, 10), "立案审查至2024-11-11，留一日办理立案"));
    }

    @Test
    void whatWasSaidInTheTalksIsNotInTheEngine() {
        people.debtorIsUrgedForMoney();

        for (String column : List.of("act_hi_varinst", "act_ru_variable", "act_hi_detail")) {
            assertThat(jdbc.queryForObject(
                            "select count(*) from %s where text_ like '%%尽快履行%%' or text_ like '%%自动履行%%'"
                                    .formatted(column),
                            Integer.class))
                    .isZero();
        }
    }

    private List<Task> open(String caseId) {
        return unrestricted.call(() -> tasks.createTaskQuery()
                .processVariableValueEquals("caseId", caseId)
                .orderByTaskName()
                .asc()
                .list());
    }
}
