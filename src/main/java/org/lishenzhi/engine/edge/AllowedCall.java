package org.lishenzhi.engine.edge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of the list of calls: to whom, by which methods, on which paths. */
record AllowedCall(AllowedTo to, Set<String> methods, Pattern path) {

    /** One piece of a path as it was sent: plain characters, so that no trick of spelling makes the engine read another path. */
    private static final String PIECE = "(?!\\.{1,2}(?:/|$))(?:[\\w.:~@+-]|%3[Aa])+";

    private static final String FILE = "(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*";

    /** Reads a row such as {@code everyone GET POST /task[/count]}. */
    static AllowedCall of(String row) {
        List<String> words = Arrays.asList(row.strip().split("\\s+"));
        int last = words.size() - 1;
        return new AllowedCall(
                AllowedTo.valueOf(words.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                Set.copyOf(words.subList(1, last)),
                pattern(words.get(last)));
    }

    boolean covers(String method, String rawPath) {
        return methods.contains(method) && path.matcher(rawPath).matches();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                path.replace("[", "(?:").replace("]", ")?").replace("**", FILE).replace("{}", PIECE));
    }
}
