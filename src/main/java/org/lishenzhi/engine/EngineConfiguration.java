package org.lishenzhi.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the engine is set up for a court. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The engine finds its tables already made by Flyway. */
    @Bean
    static AbstractDependsOnBeanFactoryPostProcessor engineWaitsForItsTables() {
        return new AbstractDependsOnBeanFactoryPostProcessor(
                ProcessEngineConfigurationImpl.class, FlywayMigrationInitializer.class) {};
    }
}
