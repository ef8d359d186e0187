package org.lishenzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.support.HouseCase;

/** The story of the house case, told for many cases side by side: no case begins a day before all have ended the last. */
final class Story {

    private static final int THREADS = 4;

    private final DemoStory told = HouseCase.story();

    DemoStory told() {
        return told;
    }

    /** Tells it for so many new cases; answers cases per second. */
    double tell(Side side, int cases) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(THREADS);
        try {
            long start = System.nanoTime();
            List<String> ids = together(
                    clerks,
                    IntStream.range(0, cases)
                            .mapToObj(i -> (Callable<String>) side::begin)
                            .toList());
            for (DemoStory.Day day : told.days()) {
                each(clerks, ids, caseId -> {
                    side.dawn(caseId, day.on());
                    day.acts().forEach(act -> side.perform(caseId, day.on(), act));
                });
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(ids).allMatch(side::isOver);
            return cases / seconds;
        } finally {
            clerks.shutdownNow();
        }
    }

    private static void each(ExecutorService clerks, List<String> ids, Consumer<String> work) throws Exception {
        together(
                clerks,
                ids.stream()
                        .map(id -> (Callable<String>) () -> {
                            work.accept(id);
                            return id;
                        })
                        .toList());
    }

    private static <T> List<T> together(ExecutorService clerks, List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> done : clerks.invokeAll(work)) {
            results.add(done.get());
        }
        return results;
    }
}
