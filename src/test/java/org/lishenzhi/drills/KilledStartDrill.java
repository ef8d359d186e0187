package org.lishenzhi.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody pulls the plug while the demo starts for the first time. Whenever it happens, the next start must find
 * nothing half-done: the docket is there whole, and once.
 */
class KilledStartDrill {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration FILING = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Process Engine default created", "Started Lishenzhi"})
    void theNextStartFindsTheDocketWholeAndOnce(String moment) throws Exception {
        Process first = start("first.log");
        waitFor(first, "first.log", moment);
        first.destroyForcibly().waitFor();

        Process second = start("second.log");
        waitFor(second, "second.log", "Started Lishenzhi");
        TimeUnit.SECONDS.sleep(FILING.toSeconds());
        second.destroy();
        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(count("select count(*) from suit")).as("stories").isEqualTo(4);
        assertThat(count("select count(*) from court_case"))
                .as("stories and evictions")
                .isEqualTo(6);
        assertThat(count("select count(*) from delegation")).isEqualTo(1);
        assertThat(count("select count(*) from act_ru_task")).isEqualTo(2);
        assertThat(count("select count(*) from act_ru_job where handler_type_ = 'timer-start-event'"))
                .as("scheduled work, each once")
                .isEqualTo(count("select count(distinct job_def_id_) from act_ru_job "
                        + "where handler_type_ = 'timer-start-event'"));
    }

    private Process start(String log) throws Exception {
        return new ProcessBuilder(
                        "java",
                        "-jar",
                        new File("target/lishenzhi.jar").getAbsolutePath(),
                        "--spring.profiles.active=demo",
                        "--server.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private void waitFor(Process process, String log, String sign) throws Exception {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        var pattern = Pattern.compile(sign);
        while (System.nanoTime() < end) {
            if (pattern.matcher(Files.readString(folder.resolve(log))).find()) {
                return;
            }
            assertThat(process.isAlive()).as("the application still runs").isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("the log never said " + sign);
    }

    private int count(String sql) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/lishenzhi"), "sa", "");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
