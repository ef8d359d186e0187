package org.lishenzhi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class LeavesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 20);

    @Autowired
    private Leaves leaves;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private String officer;
    private String substitute;
    private String third;

    @BeforeEach
    void threeOfficers() {
        officer = opened();
        substitute = opened();
        third = opened();
        clock.set(FIRST.atTime(9, 0));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-09, false", "2024-09-10, true", "2024-09-20, true", "2024-09-21, false"})
    void theSubstituteStandsInFromTheFirstToTheLastDay(LocalDate today, boolean away) {
        leaves.enter(officer, FIRST, LAST, substitute);
        clock.set(today.atTime(12, 0));

        assertThat(leaves.atWorkFor(officer)).isEqualTo(away ? substitute : officer);
    }

    @Test
    void ifTheSubstituteIsAwayTooHisOwnSubstituteStandsIn() {
        leaves.enter(officer, FIRST, LAST, substitute);
        leaves.enter(substitute, FIRST, LAST, third);

        assertThat(leaves.atWorkFor(officer)).isEqualTo(third);
    }

    @Test
    void ofTwoWhoStandInForEachOtherEachKeepsHisWork() {
        leaves.enter(officer, FIRST, LAST, substitute);
        leaves.enter(substitute, FIRST, LAST, officer);

        assertThat(leaves.atWorkFor(officer)).isEqualTo(officer);
        assertThat(leaves.atWorkFor(substitute)).isEqualTo(substitute);
    }

    @Test
    void aLeaveHasTwoDaysInOrderAndSomebodyElseWhoExists() {
        assertThatThrownBy(() -> leaves.enter(officer, LAST, FIRST, substitute)).hasMessage("「休假止日」不能早于起日");
        assertThatThrownBy(() -> leaves.enter(officer, FIRST, LAST, officer)).hasMessage("「代办人」不能是休假人自己");
        assertThatThrownBy(() -> leaves.enter(officer, FIRST, LAST, "nobody"))
                .isInstanceOf(InputRejected.class)
                .hasMessage("没有「代办人」这个账号，或者已停用");
        accounts.enable(substitute, false);
        assertThatThrownBy(() -> leaves.enter(officer, FIRST, LAST, substitute)).hasMessage("没有「代办人」这个账号，或者已停用");
    }

    private String opened() {
        String id = "l" + UUID.randomUUID();
        accounts.open(new NewAccount(id, "测试", "demo-demo", Set.of("enforcement-officer")));
        return id;
    }
}
