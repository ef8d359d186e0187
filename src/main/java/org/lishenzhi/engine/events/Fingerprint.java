package org.lishenzhi.engine.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is the same for the same facts and betrays none of them (SHA-256). */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String... facts) {
        try {
            byte[] all = String.join("\u0000", facts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
