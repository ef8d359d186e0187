package org.lishenzhi.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long one piece of work took, done again and again.
 *
 * @param milliseconds of each round, in ascending order
 */
record Stopwatch(double[] milliseconds) {

    /** What is measured; it may fail when the database loses patience. */
    @FunctionalInterface
    interface Work {
        void round(int number);
    }

    static Stopwatch measure(int warmUp, int rounds, Work work) {
        for (int i = 0; i < warmUp; i++) {
            work.round(i);
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.round(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Stopwatch(times);
    }

    double p50() {
        return at(0.50);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return milliseconds[(int) Math.min(milliseconds.length - 1, Math.floor(share * milliseconds.length))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %8.2f ms   p95 %8.2f ms   (n=%d)", p50(), p95(), milliseconds.length);
    }
}
