package org.lishenzhi.demo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.engine.time.EngineTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hands of the demo clock: whoever is logged in may read it and move it forward. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
@Tag(name = "演示时钟")
class DemoClockApi {

    private final DemoClock clock;
    private final EngineTime engine;

    DemoClockApi(DemoClock clock, EngineTime engine) {
        this.clock = clock;
        this.engine = engine;
    }

    /** What the clock shows. */
    record Reading(OffsetDateTime now) {}

    /** By how much to move it, e.g. {@code P30D}. */
    record Move(@Nullable String advance) {}

    /**
     * What the clock shows after it was moved.
     *
     * @param done how many due jobs (期限届满、提醒等) were done
     */
    record Moved(OffsetDateTime now, int done) {}

    @GetMapping
    @Operation(summary = "读取演示时钟")
    Reading read() {
        return new Reading(now());
    }

    @PostMapping
    @Operation(summary = "向前推进演示时钟，并办理届时到期的事项")
    Moved move(@RequestBody Move move) {
        clock.advance(TimeStep.parse(move.advance()));
        engine.runAhead(clock.ahead());
        int done = engine.doWhatIsDue();
        return new Moved(now(), done);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(DemoClock.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
