package org.lishenzhi.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The database under the tests: H2 in memory, or a PostgreSQL that the tests start themselves. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("court.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isPostgres()) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Server.POSTGRES.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "120")
                        .setServerConfig("fsync", "off")
                        // as in production, see application-prod.yaml
                        .setServerConfig("plan_cache_mode", "force_custom_plan")
                        .setServerConfig("random_page_cost", "1.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }
}
