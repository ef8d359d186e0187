package org.lishenzhi.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The one place where a password is checked. Five wrong ones from one place stop that place for a quarter of an hour,
 * on every node; a right one is remembered for a minute, since the hash is slow on purpose.
 */
@Service
public class Passwords {

    private static final int MOST_FAILURES = 5;
    private static final Duration STOP = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 10_000;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final FailedLogins failures;
    private final CourtClock clock;
    private final String dummyHash;
    private final Map<String, Remembered> verified = new ConcurrentHashMap<>();

    /** A password that was right a moment ago: with which hash, and until when it is remembered. */
    private record Remembered(String hash, String fingerprint, Instant until) {}

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, FailedLogins failures, CourtClock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.failures = failures;
        this.clock = clock;
        this.dummyHash = encoder.encode("nobody");
    }

    /** How a check ended. */
    public enum Verdict {
        RIGHT,
        WRONG,
        STOPPED
    }

    /**
     * Checks a password; no connection is held while the slow hash runs.
     *
     * @param place where the attempt comes from, e.g. a network address
     */
    public Verdict check(String accountId, String password, String place) {
        Instant now = clock.instant();
        if (failures.count(accountId, place, now.minus(STOP)) >= MOST_FAILURES) {
            return Verdict.STOPPED;
        }
        Optional<String> hash = hashOf(accountId);
        if (hash.isPresent() && isRight(accountId, password, hash.get(), now)) {
            return Verdict.RIGHT;
        }
        if (hash.isEmpty()) {
            encoder.matches(password, dummyHash);
        }
        failures.add(accountId, place, now);
        return Verdict.WRONG;
    }

    private boolean isRight(String accountId, String password, String hash, Instant now) {
        @Nullable Remembered known = verified.get(accountId);
        String fingerprint = Fingerprints.of(password, hash);
        if (known != null
                && known.until().isAfter(now)
                && known.hash().equals(hash)
                && known.fingerprint().equals(fingerprint)) {
            return true;
        }
        boolean right = encoder.matches(password, hash);
        if (right) {
            remember(accountId, new Remembered(hash, fingerprint, now.plus(REMEMBERED)), now);
        }
        return right;
    }

    private void remember(String accountId, Remembered right, Instant now) {
        if (verified.size() >= MOST_REMEMBERED) {
            verified.values().removeIf(old -> old.until().isBefore(now));
        }
        verified.put(accountId, right);
    }

    private Optional<String> hashOf(String accountId) {
        if (!accountId.matches(Accounts.LOGIN_NAME)) {
            return Optional.empty();
        }
        return jdbc.sql("select password_hash from account where id = :id and enabled = true")
                .param("id", accountId)
                .query(String.class)
                .optional();
    }
}
