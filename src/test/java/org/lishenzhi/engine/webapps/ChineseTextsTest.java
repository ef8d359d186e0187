package org.lishenzhi.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The Chinese of the four web applications, held against the English of the version on the class path: a text that is
 * missing is shown in English, one whose placeholder is lost says nothing, and two words for one thing mislead.
 */
class ChineseTextsTest {

    private static final String LOCALES = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[sd]|\\$\\{\\w+}");
    private static final Pattern TAG =
            Pattern.compile("</?(?:a|b|br|code|div|em|h[1-6]|i|li|p|span|strong|u|ul)\\b[^>]*>");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{4,}");

    /** Whose link is left out on purpose, and what only looks like a tag. */
    private static final Set<String> WITHOUT_TAGS = Set.of("BANNER_CE_EOL_TEXT");

    /** The English plural's s. */
    private static final Pattern PLURAL = Pattern.compile(".*_S");

    /** Names and technical words that Chinese engineers keep. */
    private static final Set<String> KEPT = Set.of(
            "BPMN",
            "CMMN",
            "JSON",
            "CTRL",
            "HTTP",
            "LDAP",
            "REST",
            "JUEL",
            "FEEL",
            "Camunda",
            "Optimize",
            "resolve",
            "cockpit",
            "tasklist",
            "yyyy",
            "ddTHH",
            "DDTHH",
            "YYYY");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsThereWithItsPlaceholdersAndTags(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        Map<String, String> chinese = labels(app, "zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(found(PLACEHOLDER, chinese.get(key))).as(key).isEqualTo(found(PLACEHOLDER, text));
            if (!WITHOUT_TAGS.contains(key)) {
                assertThat(found(TAG, chinese.get(key))).as(key).isEqualTo(found(TAG, text));
            }
            assertThat(chinese.get(key).isBlank() && !text.isBlank())
                    .as(key)
                    .isEqualTo(PLURAL.matcher(key).matches() && text.equals("s"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nothingIsLeftInEnglish(String app) throws IOException {
        assertThat(labels(app, "zh")).allSatisfy((key, text) -> assertThat(found(
                        LATIN,
                        TAG.matcher(PLACEHOLDER.matcher(text).replaceAll("")).replaceAll("")))
                .as(key)
                .isSubsetOf(KEPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreSaidAsACourtSaysThem(String app) throws IOException {
        JsonNode dates = read(app, "zh").path("dateLocales");

        assertThat(names(dates)).isEqualTo(names(read(app, "en").path("dateLocales")));
        assertThat(dates.path("longDateFormat").path("LL").asText()).isEqualTo("YYYY年M月D日");
        assertThat(dates.toString()).doesNotContainPattern("ago|Yesterday|Monday|January");
    }

    @Test
    void oneThingHasOneNameInAllFour() throws IOException {
        Map<String, List<String>> glossary = glossary();

        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            Map<String, String> chinese = labels(app, "zh");
            labels(app, "en").forEach((key, english) -> {
                List<String> names = glossary.get(term(english));
                if (names != null) {
                    assertThat(names).as("%s %s: %s", app, key, english).anyMatch(chinese.get(key)::contains);
                }
            });
        }
    }

    @Test
    void theWordsOfTheFormLibraryAreChineseAndKeepWhatTheyInsert() throws IOException {
        assertThat(FormMends.script().mends()).hasSizeGreaterThan(50).allSatisfy(mend -> {
            assertThat(mend.mended()).isNotEqualTo(mend.original());
            assertThat(Pattern.compile("\\$\\{[tin]}|\\$\\{m\\.length}")
                            .matcher(mend.mended())
                            .results())
                    .allMatch(inserted -> mend.original().contains(inserted.group()));
        });
    }

    private static String term(String english) {
        return english.strip().replaceAll(":$", "").toLowerCase(Locale.ROOT);
    }

    /** Term to its names; several where one English word stands for several things. */
    private static Map<String, List<String>> glossary() throws IOException {
        Map<String, List<String>> glossary = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/glossary.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .toList()) {
            List<String> cells = cells(line);
            assertThat(cells).as(line).hasSize(3);
            glossary.put(
                    term(cells.get(0)),
                    Stream.of(cells.get(1).split(" / "))
                            .map(name -> name.replaceAll("（.*?）|\\(.*?\\)", "").strip())
                            .toList());
        }
        return glossary;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        return cells;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group().replaceAll("\\s", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> labels(String app, String language) throws IOException {
        JsonNode texts = read(app, language).path("labels");
        Map<String, String> labels = new TreeMap<>();
        names(texts).forEach(key -> labels.put(key, texts.path(key).asText()));
        assertThat(labels).isNotEmpty();
        return labels;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The English files begin with a byte order mark. */
    private JsonNode read(String app, String language) throws IOException {
        try (InputStream file = new ClassPathResource(LOCALES.formatted(app, language)).getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
