package org.lishenzhi.bench;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

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

    /** What the stock engine would have written itself: for every task a grant to its assignee or to its group. */
    static void grantTaskByTask(JdbcTemplate jdbc) {
        jdbc.execute(
                """
                insert into act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_)
                select 'a' || task.id_, 1, 1, offer.group_id_, case when offer.group_id_ is null then task.assignee_ end, 7, task.id_, 6
                from act_ru_task task left join act_ru_identitylink offer on offer.task_id_ = task.id_;
                analyze act_ru_authorization
                """);
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
