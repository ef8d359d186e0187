package org.lishenzhi.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lishenzhi.law.CourtClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A court clock that stands still until a test moves it; the engine's clock goes with it. */
@TestComponent
@Primary
public class TestClock implements CourtClock {

    private static final LocalDateTime START = LocalDateTime.of(2024, 9, 2, 9, 0);

    private volatile Instant now = START.atZone(ZONE).toInstant();

    @Override
    public Instant instant() {
        return now;
    }

    public void set(LocalDateTime time) {
        now = time.atZone(ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(now));
    }

    public void advance(Duration duration) {
        set(now().plus(duration));
    }

    /** Every test begins on the morning of 2 September 2024. */
    public static final class Reset implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            org.springframework.test.context.junit.jupiter.SpringExtension.getApplicationContext(context)
                    .getBean(TestClock.class)
                    .set(START);
        }
    }
}
