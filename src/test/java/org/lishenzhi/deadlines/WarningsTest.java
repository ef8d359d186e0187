package org.lishenzhi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** A warning that is missed costs somebody his rights, one that comes twice is soon not read. */
@CourtTest
class WarningsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 2);
    private static final String AWAY = "you.qing";
    private static final String PROBE = "probe";

    @Autowired
    private Warnings warnings;

    @Autowired
    private WarningBook warningBook;

    @Autowired
    private ClockBook clocks;

    @Autowired
    private DeadlineRules rules;

    @Autowired
    private Leaves leaves;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void forgetTheProbes() {
        jdbc.sql(
                        "delete from deadline_warning where clock_id in (select id from deadline_clock where rule_id = :probe)")
                .param("probe", PROBE)
                .update();
        jdbc.sql("delete from deadline_clock where rule_id = :probe")
                .param("probe", PROBE)
                .update();
    }

    @Test
    void aClockIsToldAtEachStageOnceAndTheDigestHasOneLineForIt() {
        String caseId = docket.houseCase().caseId();
        RunningClock running = probe(caseId, FIRST_DAY.plusDays(3), List.of(10, 3, 1));

        clock.set(FIRST_DAY.atTime(8, 0));
        warnings.sweep();
        assertThat(stagesOf(running)).as("two stages are reached at once").containsExactlyInAnyOrder(10, 3);
        assertThat(linesFor(caseId, FIRST_DAY)).containsExactly(3);

        for (int day = 1; day <= 8; day++) {
            clock.set(FIRST_DAY.plusDays(day).atTime(8, 0));
            warnings.sweep();
            warnings.sweep();
        }
        assertThat(stagesOf(running)).containsExactlyInAnyOrder(10, 3, 1, 0, Warning.OVERDUE);
        assertThat(linesFor(caseId, FIRST_DAY.plusDays(2))).containsExactly(1);
        assertThat(linesFor(caseId, FIRST_DAY.plusDays(3))).containsExactly(0);
        assertThat(linesFor(caseId, FIRST_DAY.plusDays(4))).containsExactly(Warning.OVERDUE);
        assertThat(linesFor(caseId, FIRST_DAY.plusDays(5))).isEmpty();
    }

    @Test
    void whoIsOnLeaveIsNotWarnedButHisSubstituteIs() {
        accounts.open(new NewAccount(AWAY, "尤晴", "demo-demo", Set.of("enterprise-team")));
        String caseId = docket.houseCase().caseId();
        cases.appoint(caseId, AWAY, CaseRole.OFFICER);
        probe(caseId, FIRST_DAY.plusDays(1), List.of(1));
        leaves.enter(AWAY, FIRST_DAY, FIRST_DAY, "zhi.xing2");

        clock.set(FIRST_DAY.atTime(8, 0));
        warnings.sweep();

        assertThat(warnings.digest("zhi.xing2", FIRST_DAY))
                .extracting(Warning::caseId)
                .contains(caseId);
        assertThat(warnings.digest(AWAY, FIRST_DAY)).extracting(Warning::caseId).doesNotContain(caseId);
    }

    @Test
    void aClockThatMovedIsToldAnew() {
        String caseId = docket.houseCase().caseId();
        RunningClock running = probe(caseId, FIRST_DAY, List.of());
        clock.set(FIRST_DAY.atTime(8, 0));
        warnings.sweep();

        jdbc.sql("update deadline_clock set due = :due where id = :id")
                .param("due", FIRST_DAY.plusDays(5))
                .param("id", running.id())
                .update();
        clock.set(FIRST_DAY.plusDays(5).atTime(8, 0));
        warnings.sweep();

        assertThat(linesFor(caseId, FIRST_DAY.plusDays(5))).containsExactly(0);
    }

    @Test
    void aClockThatStandsStillOrIsDoneWithIsNotTold() {
        String caseId = docket.houseCase().caseId();
        RunningClock running = probe(caseId, FIRST_DAY, List.of(10));
        jdbc.sql("update deadline_clock set state = 'PAUSED' where id = :id")
                .param("id", running.id())
                .update();

        clock.set(FIRST_DAY.plusDays(2).atTime(8, 0));
        warnings.sweep();

        assertThat(stagesOf(running)).isEmpty();
    }

    @Test
    void ofTenThousandClocksNoneIsMissedAndNoneToldTwiceHoweverOftenTheCourtRestarts() {
        long seed = 20240902L;
        var random = new Random(seed);
        List<String> caseIds = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            caseIds.add(docket.houseCase().caseId());
        }
        List<RunningClock> running = new ArrayList<>();
        List<List<Integer>> stages = List.of(List.of(), List.of(1), List.of(3, 1), List.of(10, 3, 1), List.of(30, 10));
        for (int i = 0; i < 10_000; i++) {
            running.add(probe(
                    caseIds.get(random.nextInt(caseIds.size())),
                    FIRST_DAY.plusDays(random.nextInt(35)),
                    stages.get(random.nextInt(stages.size()))));
        }
        var restarting = new Warnings(warningBook, rules, leaves, clock, new OftenCutOff(transactions, random));

        for (int day = 0; day < 37; day++) {
            clock.set(FIRST_DAY.plusDays(day).atTime(8, 0));
            for (boolean done = false; !done; ) {
                done = sweptToTheEnd(restarting);
            }
        }

        Map<String, Map<Integer, LocalDate>> told = toldByProbes();
        for (RunningClock one : running) {
            Map<Integer, LocalDate> expected = new HashMap<>();
            Set<Integer> all = new TreeSet<>(one.warningDays());
            all.addAll(List.of(0, Warning.OVERDUE));
            all.forEach(stage -> {
                LocalDate day = one.due().minusDays(stage);
                expected.put(stage, day.isBefore(FIRST_DAY) ? FIRST_DAY : day);
            });
            assertThat(told.get(one.id()))
                    .as("seed %d, due %s", seed, one.due())
                    .isEqualTo(expected);
        }
    }

    private static boolean sweptToTheEnd(Warnings restarting) {
        try {
            restarting.sweep();
            return true;
        } catch (IllegalStateException cutOff) {
            return false;
        }
    }

    /** A court that is cut off now and then, before or after its work of the moment was safe. */
    private static final class OftenCutOff extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        private final Random random;

        OftenCutOff(PlatformTransactionManager transactions, Random random) {
            super(transactions);
            this.random = random;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            if (random.nextInt(60) == 0) {
                return super.execute(status -> {
                    action.doInTransaction(status);
                    throw new IllegalStateException("cut off before the commit");
                });
            }
            T result = super.execute(action);
            if (random.nextInt(60) == 0) {
                throw new IllegalStateException("cut off after the commit");
            }
            return result;
        }
    }

    private RunningClock probe(String caseId, LocalDate due, List<Integer> warningDays) {
        String id = UUID.randomUUID().toString();
        var running = new RunningClock(
                id,
                new ClockScope(caseId, id, null),
                PROBE,
                "试验期限",
                "FilingReceived",
                due.minusDays(40),
                due,
                due,
                ClockState.RUNNING,
                "某法",
                "✔",
                warningDays,
                List.of(),
                List.of());
        clocks.insert(running);
        return running;
    }

    private Set<Integer> stagesOf(RunningClock running) {
        return toldByProbes().getOrDefault(running.id(), Map.of()).keySet();
    }

    private Map<String, Map<Integer, LocalDate>> toldByProbes() {
        record Told(String clockId, int stage, LocalDate on) {}
        return jdbc
                .sql(
                        """
                        select told.clock_id, told.stage, told.told_on from deadline_warning told
                        join deadline_clock clock on clock.id = told.clock_id where clock.rule_id = :probe
                        """)
                .param("probe", PROBE)
                .query((row, number) ->
                        new Told(row.getString(1), row.getInt(2), row.getDate(3).toLocalDate()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Told::clockId, Collectors.toMap(Told::stage, Told::on)));
    }

    private List<Integer> linesFor(String caseId, LocalDate day) {
        return warnings.digest(Docket.OFFICER, day).stream()
                .filter(line -> line.caseId().equals(caseId))
                .filter(line -> line.label().equals("试验期限"))
                .map(Warning::stage)
                .toList();
    }
}
