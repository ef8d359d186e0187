package org.lishenzhi.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Several people who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** How it ended for one of them: with an answer, or with a failure. */
    public record Ending<T>(@Nullable T answer, @Nullable Throwable failure) {

        public boolean succeeded() {
            return failure == null;
        }
    }

    /** Lets them all begin together; the work is made from the number of each, from 0. */
    public static <T> List<Ending<T>> all(int times, int threads, IntFunction<Callable<T>> work)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var ready = new CountDownLatch(Math.min(times, threads));
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                Callable<T> one = work.apply(i);
                begun.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return one.call();
                }));
            }
            List<Ending<T>> endings = new ArrayList<>();
            for (Future<T> future : begun) {
                endings.add(ending(future));
            }
            return endings;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Ending<T> ending(Future<T> future) throws InterruptedException {
        try {
            return new Ending<>(future.get(), null);
        } catch (ExecutionException e) {
            return new Ending<>(null, e.getCause());
        }
    }
}
