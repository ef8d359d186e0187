package org.lishenzhi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A catalogue that nobody regenerates tells a newcomer of processes that no longer exist. Run with
 * {@code -Dcatalogue.write=true} to write the tables anew.
 */
class ProcessCatalogueTest {

    private static final String BEGIN = "<!-- catalogue -->\n";
    private static final String END = "<!-- /catalogue -->";

    @ParameterizedTest
    @EnumSource
    void theReadmeShowsTheModelsAsTheyAre(CatalogueLanguage language) throws IOException {
        String readme = Files.readString(language.document());
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertThat(end).as("%s has the markers", language.document()).isGreaterThanOrEqualTo(begin);
        String table = ProcessCatalogue.read().table(language);

        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(language.document(), readme.substring(0, begin) + table + readme.substring(end));
        } else {
            assertThat(readme.substring(begin, end)).isEqualTo(table);
        }
    }
}
