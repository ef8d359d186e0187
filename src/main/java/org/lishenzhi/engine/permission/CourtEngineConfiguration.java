package org.lishenzhi.engine.permission;

import java.io.InputStream;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/** The engine's configuration, reading the court's own task queries. */
final class CourtEngineConfiguration extends SpringProcessEngineConfiguration {

    @Override
    protected InputStream getMyBatisXmlConfigurationSteam() {
        return CourtMappings.withoutTasks(super.getMyBatisXmlConfigurationSteam());
    }

    @Override
    protected void initSqlSessionFactory() {
        super.initSqlSessionFactory();
        CourtMappings.addTasksTo(getSqlSessionFactory().getConfiguration());
    }
}
