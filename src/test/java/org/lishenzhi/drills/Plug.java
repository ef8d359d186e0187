package org.lishenzhi.drills;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Somebody who pulls the plug of a node at a random moment, again and again, and starts it at once; the other goes on. */
final class Plug implements Runnable {

    private static final Duration LONGEST_PEACE = Duration.ofSeconds(6);

    private final TwoNodes court;
    private final int times;
    private final Random luck;
    private volatile int pulled;
    private volatile boolean over;
    private volatile @Nullable Throwable failure;

    Plug(TwoNodes court, int times, Random luck) {
        this.court = court;
        this.times = times;
        this.luck = luck;
    }

    @Override
    public void run() {
        try {
            while (pulled < times && !over) {
                TimeUnit.MILLISECONDS.sleep(luck.nextLong(LONGEST_PEACE.toMillis()));
                CourtNode victim = court.node(luck.nextInt(2));
                victim.kill();
                pulled++;
                victim.start();
                victim.awaitReady();
            }
        } catch (Exception | AssertionError e) {
            failure = e;
        }
    }

    /** No further plug is pulled; a node that is on its way up comes up. */
    void over() {
        over = true;
    }

    int pulled() {
        return pulled;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
