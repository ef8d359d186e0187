package org.lishenzhi.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.support.HouseCase;

/**
 * Two nodes on one PostgreSQL work the house case many times over, through the APIs and at both nodes in turn, while
 * again and again one of them is killed: no acknowledged click is lost, no number doubled, no event applied twice, no
 * case stuck. {@code -Ddrill.cases}, {@code -Ddrill.kills}, {@code -Ddrill.clients} and {@code -Ddrill.seed} change
 * the size and the luck.
 */
class KilledNodeDrill {

    private static final int CASES = Integer.getInteger("drill.cases", 200);
    private static final int KILLS = Integer.getInteger("drill.kills", 20);
    private static final int CLIENTS = Integer.getInteger("drill.clients", 6);
    private static final long SEED = Long.getLong("drill.seed", 20_240_902L);
    private static final int ROWS = 10;

    private final Journal journal = new Journal();

    @Test
    void whateverIsKilledNothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
        long begun = System.nanoTime();
        try (TwoNodes court = TwoNodes.withDemoClock(Path.of("target", "drill"))) {
            court.node(0).start();
            court.node(0).awaitReady();
            court.node(1).start();
            court.node(1).awaitReady();
            var caller = new Caller(court.ports());
            var plug = new Plug(court, KILLS, new Random(SEED));
            var pulling = new Thread(plug, "plug");
            pulling.start();
            List<String> cases;
            try {
                cases = work(court, caller);
            } finally {
                plug.over();
                pulling.join();
            }
            assertThat(plug.failure()).isNull();
            say(plug, caller, cases, begun);
            reckon(new Reckoning(court.database()), cases);
            assertThat(plug.pulled()).as("plugs pulled while people worked").isEqualTo(KILLS);
        }
    }

    private List<String> work(TwoNodes court, Caller caller) throws Exception {
        DemoStory story = HouseCase.story();
        var calendar = new DrillCalendar(caller, court.ports());
        var docket = new DrillDocket(caller, journal, court.database(), story.suit());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            calendar.goOnTo(story.days().get(0).on());
            List<DrillCase> cases = new ArrayList<>();
            Stream<Callable<List<DrillCase>>> tables = IntStream.iterate(
                            0, first -> first < CASES, first -> first + ROWS)
                    .mapToObj(first -> () -> docket.bring(first, Math.min(ROWS, CASES - first)));
            together(clients, tables).forEach(cases::addAll);
            for (DemoStory.Day day : story.days()) {
                calendar.goOnTo(day.on());
                together(clients, cases.stream().map(each -> () -> live(each, day)));
            }
            calendar.letLocksExpire();
            TimeUnit.SECONDS.sleep(10);
            return cases.stream().map(DrillCase::id).toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static String live(DrillCase each, DemoStory.Day day) throws Exception {
        for (DemoStory.Act act : day.acts()) {
            each.perform(day.on(), act);
        }
        return each.id();
    }

    private static <T> List<T> together(ExecutorService clients, Stream<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> done : clients.invokeAll(work.toList())) {
            results.add(done.get());
        }
        return results;
    }

    private void reckon(Reckoning reckoning, List<String> cases) {
        reckoning.noAcknowledgedClickIsLost(journal.clicks());
        reckoning.noEventIsLostOrAppliedTwice(journal.events());
        reckoning.everyNumberIsGivenOnce();
        reckoning.allCasesAreAlike(cases);
        reckoning.nothingIsStuck(cases);
    }

    private void say(Plug plug, Caller caller, List<String> cases, long begun) {
        System.out.printf(
                "drill, seed %d: %d cases, %d clicks and %d events acknowledged, %d calls, %d unanswered, "
                        + "%d repeated, %d refused, %d kills, %d s%n",
                SEED,
                cases.size(),
                journal.clicks().size(),
                journal.events().size(),
                caller.calls(),
                caller.unanswered(),
                journal.repeats(),
                journal.refusals(),
                plug.pulled(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }
}
