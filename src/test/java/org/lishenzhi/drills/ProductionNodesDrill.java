package org.lishenzhi.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.DockerFiles;

/**
 * What compose does at the first start, without Docker: two nodes in production come up at the same moment on an empty
 * database by the command of the Dockerfile, one schema and one deployment come of it, and the first administrator is
 * opened by the operator's command.
 */
class ProductionNodesDrill {

    private static final String ADMINISTRATOR = "first.admin";

    @Test
    void bothNodesComeUpTogetherOnAnEmptyDatabase() throws Exception {
        try (TwoNodes court = TwoNodes.production(Path.of("target", "drill-production"))) {
            court.node(0).start();
            court.node(1).start();
            court.node(0).awaitReady();
            court.node(1).awaitReady();

            openAdministrator(court);
            var caller = new Caller(court.ports());
            for (int port : court.ports()) {
                assertThat(caller.at(port, "nobody", "GET", "/api/cases", "application/json", ""))
                        .as("a stranger at the door of a node")
                        .hasValueSatisfying(
                                answer -> assertThat(answer.status()).isEqualTo(401));
            }
            assertThat(one(court, "select count(*) from account where id = '%s'".formatted(ADMINISTRATOR)))
                    .isOne();
            assertThat(one(court, "select count(*) from act_re_deployment")).isOne();
            assertThat(one(court, "select count(*) from flyway_schema_history where not success"))
                    .isZero();
            assertThat(
                            one(
                                    court,
                                    "select max(count) from (select count(*) from act_ru_job group by handler_cfg_, process_def_key_) j"))
                    .as("scheduled work is there once")
                    .isOne();
        }
    }

    private static void openAdministrator(TwoNodes court) throws Exception {
        List<String> command = new ArrayList<>(DockerFiles.command());
        command.add("--create-admin=" + ADMINISTRATOR);
        Path password = Files.writeString(court.folder().resolve("password"), "Drill-only-2024!\n");
        var builder = new ProcessBuilder(command)
                .directory(court.folder().toFile())
                .redirectInput(password.toFile())
                .redirectErrorStream(true)
                .redirectOutput(court.folder().resolve("create-admin.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(court.environment());
        Process opening = builder.start();
        assertThat(opening.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(opening.exitValue()).isZero();
    }

    private static int one(TwoNodes court, String sql) {
        return court.database().sql(sql).query(Integer.class).single();
    }
}
