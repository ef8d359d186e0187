package org.lishenzhi.engine.webapps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A script or style sheet of the web applications as the court serves it.
 *
 * @param folder below the web applications' path, e.g. {@code /app/tasklist/}
 */
record MendedFile(String folder, String name, List<Mend> mends) {

    static final String JAR = "META-INF/resources/webjars/camunda";

    /** @throws IllegalStateException if the script in the web jar is not the one we know */
    byte[] content() throws IOException {
        return mended(new ClassPathResource(JAR + folder + name).getContentAsString(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    String mended(String original) {
        String text = original;
        for (Mend mend : mends) {
            text = mend.apply(text);
        }
        return text;
    }
}
