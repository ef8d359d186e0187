package org.lishenzhi.preservation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A piece of property as the register knows it: told without its numbers, recognised without them. */
record Asset(String description, String key) {

    private static final int SHOWN = 4;

    /** The property that this unit holds under this number; spaces do not make it another. */
    static Asset of(SeizureKind kind, String holder, String told) {
        String plain = told.replaceAll("\\s", "");
        return new Asset(masked(told), fingerprint(kind.ruleId() + '\u0000' + holder.strip() + '\u0000' + plain));
    }

    /** Long numbers keep their last four digits. */
    private static String masked(String told) {
        return told.replaceAll("[0-9A-Za-z]+(?=[0-9A-Za-z]{%d})".formatted(SHOWN), "****");
    }

    private static String fingerprint(String facts) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
