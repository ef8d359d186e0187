package org.lishenzhi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.DockerFiles;
import org.springframework.core.io.ClassPathResource;

/** A deployment file with a password in it ends up in production with that password. */
class DockerFilesTest {

    private static final Path FOLDER = Path.of("docker");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{(LISHENZHI_\\w+)(:[^}]*)?}");

    private Map<String, Object> compose;

    @BeforeEach
    void read() throws IOException {
        compose = DockerFiles.compose();
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

    /** A name that the application does not read is a setting that nobody sets. */
    @Test
    void everythingThatProductionReadsWithoutADefaultIsInTheEnvironmentOfANode() throws IOException {
        String production = new ClassPathResource("application-prod.yaml").getContentAsString(StandardCharsets.UTF_8);
        List<String> needed = FROM_OUTSIDE
                .matcher(production)
                .results()
                .filter(name -> name.group(2) == null)
                .map(name -> name.group(1))
                .toList();
        Map<String, String> node = JsonPath.read(compose, "$.services.court-1.environment");

        assertThat(node).containsKeys(needed.toArray(String[]::new));
        assertThat(node.keySet().stream().filter(name -> name.startsWith("LISHENZHI_")))
                .isSubsetOf(needed);
    }

    /** The drill runs this very command, in a folder in which the jar lies under this name. */
    @Test
    void theImageRunsTheJarAsNobodyInParticular() throws IOException {
        assertThat(DockerFiles.command()).startsWith("java").endsWith("-jar", "lishenzhi.jar");
        assertThat(DockerFiles.dockerfile())
                .anyMatch(line -> line.startsWith("USER ") && !line.contains("root"))
                .contains("COPY target/lishenzhi.jar lishenzhi.jar", "EXPOSE 8080 9090");
    }

    @Test
    void theDoorPassesEveryRequestToOneOfTheNodes() throws IOException {
        String door = Files.readString(FOLDER.resolve("nginx.conf"));
        assertThat(door).contains("ip_hash;", "proxy_pass http://court;");
        assertThat(Pattern.compile("server (court-\\d):8080;").matcher(door).results())
                .extracting(node -> node.group(1))
                .containsExactly("court-1", "court-2");
        assertThat(door.chars().filter(c -> c == '{').count())
                .as("every block is closed")
                .isEqualTo(door.chars().filter(c -> c == '}').count());
        assertThat(door.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")))
                .as("every line is a block or a directive")
                .allMatch(line -> line.endsWith(";") || line.endsWith("{") || line.equals("}"));
    }
}
