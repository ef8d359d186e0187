package org.lishenzhi.drills;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lishenzhi.support.DockerFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes of the court on one PostgreSQL, run by the command of the Dockerfile in the environment of compose; only
 * what those files leave to the place they run in (ports, addresses) is filled in.
 */
final class TwoNodes implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("drill.jar", "target/lishenzhi.jar"));
    private static final int CONNECTIONS = 120;

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final List<CourtNode> nodes = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();

    private TwoNodes(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", Integer.toString(CONNECTIONS))
                .start();
        Files.copy(JAR, this.folder.resolve("lishenzhi.jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** As compose runs them. */
    static TwoNodes production(Path folder) throws IOException {
        var court = new TwoNodes(folder);
        for (int i = 1; i <= 2; i++) {
            int health = CourtNode.freePort();
            int port = CourtNode.freePort();
            Map<String, String> environment = court.environment();
            environment.put("SERVER_PORT", Integer.toString(port));
            environment.put("LISHENZHI_MANAGEMENT_PORT", Integer.toString(health));
            court.add(i, environment, port, health);
        }
        return court;
    }

    /** As compose runs them, but with the accounts and the movable clock of the demo. */
    static TwoNodes withDemoClock(Path folder) throws IOException {
        var court = new TwoNodes(folder);
        for (int i = 1; i <= 2; i++) {
            int port = CourtNode.freePort();
            Map<String, String> environment = court.environment();
            environment.put("SPRING_PROFILES_ACTIVE", "demo");
            environment.put("SERVER_PORT", Integer.toString(port));
            environment.put("SPRING_DATASOURCE_URL", environment.get("LISHENZHI_DB_URL"));
            environment.put("SPRING_DATASOURCE_USERNAME", environment.get("LISHENZHI_DB_USER"));
            environment.put("SPRING_DATASOURCE_PASSWORD", environment.get("LISHENZHI_DB_PASSWORD"));
            court.add(i, environment, port, port);
        }
        return court;
    }

    CourtNode node(int index) {
        return nodes.get(index);
    }

    List<Integer> ports() {
        return ports;
    }

    JdbcClient database() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    /** The environment of a node; the test database takes any password. */
    Map<String, String> environment() throws IOException {
        Map<String, String> environment = new TreeMap<>(DockerFiles.environment(Map.of(
                "LISHENZHI_DB_PASSWORD",
                "postgres",
                "LISHENZHI_FIELD_KEY",
                "VGhpcyBrZXkgaXMgZm9yIHRoZSBkcmlsbCBvbmx5ISE=")));
        environment.put("LISHENZHI_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        environment.put("LISHENZHI_DB_USER", "postgres");
        return environment;
    }

    Path folder() {
        return folder;
    }

    private void add(int number, Map<String, String> environment, int port, int health) throws IOException {
        nodes.add(new CourtNode("node-" + number, DockerFiles.command(), environment, folder, health));
        ports.add(port);
    }

    @Override
    public void close() throws IOException {
        nodes.forEach(CourtNode::stop);
        postgres.close();
    }
}
