package org.lishenzhi.engine.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Expressions that somebody sends along with a call: the engine would evaluate them, that is, run his code. */
final class Expressions {

    private static final JsonFactory JSON = new JsonFactory();

    private Expressions() {}

    /**
     * Whether any key of the whole content, however deep and however spelt, names an expression.
     *
     * @throws IOException if it is not JSON to the last character; the engine's reader would have stopped earlier
     */
    static boolean areIn(byte[] json) throws IOException {
        boolean found = false;
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                found |= token == JsonToken.FIELD_NAME && isExpression(parser.currentName());
            }
        }
        return found;
    }

    static boolean areIn(@Nullable String query) {
        return query != null
                && Arrays.stream(query.split("&"))
                        .map(parameter -> parameter.split("=", 2)[0])
                        .anyMatch(name -> isExpression(URLDecoder.decode(name, StandardCharsets.UTF_8)));
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }
}
