package org.lishenzhi.engine.time;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/**
 * The engine's clock set by the court's before the engine wakes: a demo restarted on its court day in 2024 must not
 * fire, in the first seconds, every timer that is due by the real calendar.
 */
@Component
final class EngineClock extends AbstractProcessEnginePlugin {

    private final CourtClock court;

    EngineClock(CourtClock court) {
        this.court = court;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ClockUtil.offset(Duration.between(Instant.now(), court.instant()).toMillis());
    }
}
