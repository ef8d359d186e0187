package org.lishenzhi.engine.time;

import java.time.Instant;
import org.lishenzhi.law.CourtClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The court clock that shows the real time: everywhere but in the demo. */
@Component
@Profile("!demo")
class WallClock implements CourtClock {

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
