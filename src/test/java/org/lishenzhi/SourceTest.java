package org.lishenzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources tell: how long a class is, and whether each package says what it is. */
class SourceTest {

    private static final int LONGEST = 200;

    /** A class of more than two hundred lines has more than one reason to change. */
    @Test
    void noClassIsLongerThanTwoHundredLines() {
        assertThat(sources()).isNotEmpty().allSatisfy(source -> assertThat(Files.readAllLines(source))
                .as(source.toString())
                .hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsAndAllowsNoNull() {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked")
                        .containsPattern("/\\*\\*[\\s*]*[A-Z][^@]+\\."));
    }

    /** A public type without a sentence is one that nobody has thought through. */
    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(sources()).allSatisfy(source -> {
            String text = Files.readString(source);
            boolean isPublic =
                    text.matches("(?s).*\\npublic (final |abstract )?(class|record|interface|enum|@interface).*");
            assertThat(!isPublic || text.contains("/**")).as(source.toString()).isTrue();
        });
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
