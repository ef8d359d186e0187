package org.lishenzhi.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password drawn by chance that is shown once, of letters and digits that nobody mistakes for one another. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private OneTimePassword() {}

    static String draw() {
        return CHANCE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
