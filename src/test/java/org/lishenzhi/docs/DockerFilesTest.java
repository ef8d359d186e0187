package org.lishenzhi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** A deployment file with a password in it ends up in production with that password. */
class DockerFilesTest {

    private static final Path FOLDER = Path.of("docker");

    private Map<String, Object> compose;

    @BeforeEach
    void read() throws IOException {
        compose = new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
    }

    @Test
    void thereAreTwoNodesADatabaseAndOneDoor() {
        assertThat(JsonPath.<Map<String, Object>>read(compose, "$.services"))
                .containsOnlyKeys("court-1", "court-2", "database", "door");
    }

    @Test
    void onlyTheDoorIsReachableFromOutside() {
        List<Object> published = JsonPath.read(compose, "$.services[*].ports");
        assertThat(published).hasSize(1);
        assertThat(JsonPath.<List<String>>read(compose, "$.services.door.ports"))
                .isNotEmpty();
    }

    @Test
    void everySecretComesFromOutsideAndIsRequired() {
        Map<String, String> node = JsonPath.read(compose, "$.services.court-1.environment");
        assertThat(node.get("LISHENZHI_DB_PASSWORD")).matches("\\$\\{LISHENZHI_DB_PASSWORD:\\?.+}");
        assertThat(node.get("LISHENZHI_FIELD_KEY")).matches("\\$\\{LISHENZHI_FIELD_KEY:\\?.+}");
        assertThat(JsonPath.<String>read(compose, "$.services.database.environment.POSTGRES_PASSWORD"))
                .matches("\\$\\{LISHENZHI_DB_PASSWORD:\\?.+}");
    }

    @Test
    void theNodesAreAlike() {
        Map<String, Object> first = JsonPath.read(compose, "$.services.court-1");
        assertThat(first).isEqualTo(JsonPath.read(compose, "$.services.court-2"));
        assertThat(JsonPath.<String>read(first, "$.environment.SPRING_PROFILES_ACTIVE"))
                .isEqualTo("prod");
    }

    @Test
    void theImageRunsTheJarAsNobodyInParticular() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("Dockerfile")))
                .anyMatch(line -> line.startsWith("USER ") && !line.contains("root"))
                .anyMatch(line -> line.contains("lishenzhi.jar"));
    }
}
