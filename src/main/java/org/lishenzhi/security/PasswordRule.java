package org.lishenzhi.security;

import java.nio.charset.StandardCharsets;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a password must be like. */
@Component
class PasswordRule {

    private static final int MOST_BYTES = 72;

    private final int shortest;

    PasswordRule(@Value("${lishenzhi.shortest-password:12}") int shortest) {
        this.shortest = shortest;
    }

    /** @throws InputRejected if it is too short, or longer than the hash can tell apart */
    void check(String password) {
        if (password.length() < shortest || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new InputRejected("password", "「口令」应为 %d 位以上，且不超过 %d 字节".formatted(shortest, MOST_BYTES));
        }
    }
}
