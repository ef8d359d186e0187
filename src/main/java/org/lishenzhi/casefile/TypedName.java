package org.lishenzhi.casefile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as somebody types it to find a case: whole, begun, or masked as the lists show it (王某, 王某2).
 *
 * @param kinds of parties that it may be
 */
record TypedName(String beginning, List<PartyKind> kinds) {

    private static final Pattern MASKED = Pattern.compile("(\\p{IsHan})某\\d*");

    static TypedName of(String text) {
        Matcher masked = MASKED.matcher(text);
        return masked.matches()
                ? new TypedName(masked.group(1), List.of(PartyKind.NATURAL_PERSON))
                : new TypedName(text, List.of(PartyKind.values()));
    }
}
