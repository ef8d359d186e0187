package org.lishenzhi.demo;

import java.time.LocalDateTime;
import java.util.Optional;
import org.lishenzhi.demo.process.DemoTimers;
import org.lishenzhi.demo.process.DemoTimers.Due;
import org.lishenzhi.engine.time.EngineTime;

/** The time in which the demo's stories happen: it goes on, and what falls due on the way happens at its own hour. */
class DemoTime {

    private final DemoClock clock;
    private final EngineTime engine;
    private final DemoTimers timers;

    DemoTime(DemoClock clock, EngineTime engine, DemoTimers timers) {
        this.clock = clock;
        this.engine = engine;
        this.timers = timers;
    }

    void goOnTo(LocalDateTime time) {
        for (Optional<Due> due = timers.nextBy(time); due.isPresent(); due = timers.nextBy(time)) {
            turn(due.get().at());
            timers.fire(due.get());
        }
        turn(time);
    }

    private void turn(LocalDateTime time) {
        clock.goOnTo(time);
        engine.runAhead(clock.ahead());
    }
}
