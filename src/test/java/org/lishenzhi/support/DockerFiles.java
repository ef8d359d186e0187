package org.lishenzhi.support;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** What the files for Docker say, read by those who check them and by those who run the same without Docker. */
public final class DockerFiles {

    private static final Path FOLDER = Path.of("docker");
    private static final String ENTRY = "ENTRYPOINT ";
    private static final String NEEDED = "\\$\\{(\\w+):\\?[^}]+}";

    private DockerFiles() {}

    /** The whole of {@code compose.yaml}, its references resolved. */
    public static Map<String, Object> compose() throws IOException {
        return new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
    }

    public static List<String> dockerfile() throws IOException {
        return Files.readAllLines(FOLDER.resolve("Dockerfile"));
    }

    /** The command by which the image runs the application. */
    public static List<String> command() throws IOException {
        String entry = dockerfile().stream()
                .filter(line -> line.startsWith(ENTRY))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readValue(entry.substring(ENTRY.length()), new TypeReference<List<String>>() {});
    }

    /** What a node finds in its environment, given what the operator has to hand over. */
    public static Map<String, String> environment(Map<String, String> handedOver) throws IOException {
        Map<String, String> written = JsonPath.read(compose(), "$.services.court-1.environment");
        Map<String, String> environment = new TreeMap<>();
        written.forEach((name, value) -> environment.put(
                name, value.matches(NEEDED) ? handedOver.get(value.replaceFirst(NEEDED, "$1")) : value));
        return environment;
    }
}
