package org.lishenzhi.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The check digits of identity numbers: citizens by GB 11643, organisations by GB 32100 (with GB 11714 inside). */
final class IdentityNumbers {

    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CITIZEN_CHECKS = "10X98765432";
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private IdentityNumbers() {}

    static boolean isCitizen(String number, LocalDate today) {
        if (!number.matches("[1-9]\\d{16}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CITIZEN_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * CITIZEN_WEIGHTS[i];
        }
        return CITIZEN_CHECKS.charAt(sum % 11) == number.charAt(17) && isBirthDate(number.substring(6, 14), today);
    }

    static boolean isOrganisation(String code) {
        if (!code.matches("[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}")
                || code.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            sum += CODE_ALPHABET.indexOf(code.charAt(i)) * CODE_WEIGHTS[i];
        }
        char check = CODE_ALPHABET.charAt((31 - sum % 31) % 31);
        return check == code.charAt(17) && isOrganisationCode(code.substring(8, 17));
    }

    /** GB 11714: eight characters and their check character. */
    private static boolean isOrganisationCode(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return expected == code.charAt(8);
    }

    private static boolean isBirthDate(String digits, LocalDate today) {
        try {
            LocalDate birth = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            return birth.getYear() >= 1900 && !birth.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
