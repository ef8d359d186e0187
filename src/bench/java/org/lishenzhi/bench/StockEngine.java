package org.lishenzhi.bench;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.jspecify.annotations.Nullable;

/** The engine as it comes, on the same tables: what ours is compared with. */
final class StockEngine {

    /** Longer than this nobody waits for a list. */
    static final int PATIENCE_SECONDS = 10;

    private StockEngine() {}

    static ProcessEngine on(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCustomHistoryLevels(List.of(new SameLevel()));
        configuration.setHistory(SameLevel.NAME);
        configuration.setAuthorizationEnabled(true);
        configuration.setJdbcStatementTimeout(PATIENCE_SECONDS);
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }

    /** Without a grant the stock engine shows nothing; so it is told that these groups may read the tasks of all processes. */
    static void letRead(ProcessEngine engine, List<String> groups) {
        for (String group : groups) {
            Authorization grant =
                    engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(Authorization.ANY);
            grant.addPermission(Permissions.READ_TASK);
            engine.getAuthorizationService().saveAuthorization(grant);
        }
    }

    /** The engine refuses tables that were written at another history level. */
    private static final class SameLevel extends AbstractHistoryLevel {

        static final String NAME = "court";

        @Override
        public int getId() {
            return 17;
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
            return false;
        }
    }
}
