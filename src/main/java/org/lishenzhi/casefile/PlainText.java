package org.lishenzhi.casefile;

/** Text as people write it: any script of the world, rare characters included, and no control characters. */
public final class PlainText {

    private PlainText() {}

    /**
     * Whether every character can be kept and shown; half of a rare character cannot.
     *
     * @param lines whether the text may have several lines
     */
    public static boolean isReadable(String text, boolean lines) {
        return text.codePoints().allMatch(c -> lines && (c == '\n' || c == '\r' || c == '\t') || isReadable(c));
    }

    private static boolean isReadable(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
