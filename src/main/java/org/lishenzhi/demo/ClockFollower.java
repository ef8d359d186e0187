package org.lishenzhi.demo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lishenzhi.engine.time.EngineTime;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;

/** Looks once a second whether somebody moved the demo clock at another node, for a court has one time. */
class ClockFollower implements DisposableBean {

    private static final int SECONDS = 1;

    private final DemoClock clock;
    private final EngineTime engine;
    private final ScheduledExecutorService second = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "demo-clock");
        thread.setDaemon(true);
        return thread;
    });

    ClockFollower(DemoClock clock, EngineTime engine) {
        this.clock = clock;
        this.engine = engine;
    }

    /** Begins when the stories of the docket are told, for they move the clock themselves. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        second.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            clock.follow();
            engine.runAhead(clock.ahead());
        } catch (DataAccessException nextSecondAgain) {
            return;
        }
    }

    @Override
    public void destroy() {
        second.shutdownNow();
    }
}
