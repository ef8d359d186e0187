package org.lishenzhi.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** The settings that make a stock engine the court's engine. */
@Component
final class CourtEngine extends AbstractProcessEnginePlugin {

    private final RoutingFacts routingFacts;

    CourtEngine(RoutingFacts routingFacts) {
        this.routingFacts = routingFacts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new CourtHistoryLevel(routingFacts)));
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDefaultNumberOfRetries(4);
    }
}
