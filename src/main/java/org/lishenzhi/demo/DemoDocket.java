package org.lishenzhi.demo;

import java.io.IOException;
import java.time.LocalDate;
import org.lishenzhi.security.Delegations;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/**
 * The docket of the demo: the stories before its first day, told by the demo's people through the same forms as any
 * other. Some have ended; of two house cases in enforcement one waits for its notice to be drafted, the other for the
 * house to be vacated; one suit lies at the counter.
 */
class DemoDocket {

    private static final String PRESIDENT = "yuan.zhang";
    private static final String VICE_PRESIDENT = "fu.yuan";

    private final Delegations delegations;
    private final DemoStories stories;
    private final DemoTeller teller;
    private final DemoTime time;
    private final DemoClock clock;

    DemoDocket(Delegations delegations, DemoStories stories, DemoTeller teller, DemoTime time, DemoClock clock) {
        this.delegations = delegations;
        this.stories = stories;
        this.teller = teller;
        this.time = time;
        this.clock = clock;
    }

    /** Tells everything at the first start, all of it or nothing. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void file() throws IOException {
        if (clock.hasBegun()) {
            return;
        }
        delegations.enter(
                PRESIDENT,
                VICE_PRESIDENT,
                "court-president",
                "乌法授〔2024〕9号",
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2024, 12, 31));
        teller.tell(stories.all());
        time.goOnTo(DemoClock.START);
        clock.begin();
    }
}
