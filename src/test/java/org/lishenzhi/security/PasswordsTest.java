package org.lishenzhi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.security.Passwords.Verdict;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class PasswordsTest {

    private static final String RIGHT = "right-password";
    private static final String HERE = "10.0.0.1";

    @Autowired
    private Passwords passwords;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private String account;

    @BeforeEach
    void anAccount() {
        account = "p" + UUID.randomUUID();
        accounts.open(new NewAccount(account, "测试", RIGHT, Set.of("bailiff")));
    }

    @Test
    void fiveWrongOnesStopThisPlaceEvenForTheRightOneButNoOtherPlaceAndNoOtherAccount() {
        for (int i = 0; i < 5; i++) {
            assertThat(passwords.check(account, "wrong" + i, HERE)).isEqualTo(Verdict.WRONG);
        }

        assertThat(passwords.check(account, RIGHT, HERE)).isEqualTo(Verdict.STOPPED);
        assertThat(passwords.check(account, RIGHT, "10.0.0.2")).isEqualTo(Verdict.RIGHT);
        assertThat(passwords.check("fa.jing", "demo", HERE)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void fourWrongOnesStopNobody() {
        for (int i = 0; i < 4; i++) {
            passwords.check(account, "wrong", HERE);
        }

        assertThat(passwords.check(account, RIGHT, HERE)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void theStopEndsAfterAQuarterOfAnHour() {
        for (int i = 0; i < 5; i++) {
            passwords.check(account, "wrong", HERE);
        }
        clock.advance(Duration.ofMinutes(15).plusSeconds(5));

        assertThat(passwords.check(account, RIGHT, HERE)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void aDisabledAccountIsRefusedAtOnceEvenIfItWasRightAMomentAgo() {
        assertThat(passwords.check(account, RIGHT, HERE)).isEqualTo(Verdict.RIGHT);

        accounts.enable(account, false);

        assertThat(passwords.check(account, RIGHT, HERE)).isEqualTo(Verdict.WRONG);
        accounts.enable(account, true);
        assertThat(passwords.check(account, RIGHT, HERE)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void whatIsRememberedDoesNotMakeAnotherPasswordRight() {
        passwords.check(account, RIGHT, HERE);

        assertThat(passwords.check(account, RIGHT + "x", HERE)).isEqualTo(Verdict.WRONG);
        assertThat(passwords.check(account, "", HERE)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "\u0000", "Zhi.Xing", "zhi.xing' or '1'='1", "𬀩", "\uD870"})
    void whoIsUnknownIsWrongWhateverHeSends(String unknown) {
        assertThat(passwords.check(unknown, "demo", HERE + UUID.randomUUID())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void whatIsFarTooLongIsWrongAndStillCounted() {
        String place = "x".repeat(10_000);
        for (int i = 0; i < 5; i++) {
            assertThat(passwords.check("a".repeat(1 << 20), "p".repeat(1 << 20), place))
                    .isEqualTo(Verdict.WRONG);
        }

        assertThat(passwords.check("a".repeat(1 << 20), "demo", place)).isEqualTo(Verdict.STOPPED);
    }
}
