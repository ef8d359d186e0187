package org.lishenzhi.casefile;

/** How personal data looks to those who need not know it whole. */
public final class Masking {

    private static final int HIDDEN_FROM = 6;
    private static final int HIDDEN_TO = 14;

    private Masking() {}

    /** The first character, then 某: 王某. */
    public static String name(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
    }

    /** Positions 7 to 14 hidden: 150304********1234. */
    public static String number(String number) {
        if (number.length() <= HIDDEN_TO) {
            return "*".repeat(number.length());
        }
        return number.substring(0, HIDDEN_FROM) + "*".repeat(HIDDEN_TO - HIDDEN_FROM) + number.substring(HIDDEN_TO);
    }

    /** The first three and the last two digits: 139******12. */
    public static String phone(String phone) {
        return phone.length() < 8
                ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "*".repeat(phone.length() - 5) + phone.substring(phone.length() - 2);
    }
}
