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
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The president's signature may be lent, in writing, with dates; it is never lent for longer or by somebody who lost it. */
@CourtTest
class DelegationsTest {

    private static final String PRESIDENT = "court-president";
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 20);

    @Autowired
    private Delegations delegations;

    @Autowired
    private SigningAuthority authority;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private String president;
    private String deputy;

    @BeforeEach
    void aPresidentAndHisDeputy() {
        president = opened(PRESIDENT);
        deputy = opened("vice-president");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-09, false", "2024-09-10, true", "2024-09-15, true", "2024-09-20, true", "2024-09-21, false"})
    void aDelegationIsInForceFromItsFirstToItsLastDay(LocalDate today, boolean inForce) {
        delegations.enter(president, deputy, PRESIDENT, "授权〔2024〕1号", FIRST, LAST);
        clock.set(today.atTime(23, 59));

        assertThat(accounts.groupsOf(deputy).contains(PRESIDENT)).isEqualTo(inForce);
        assertThat(accounts.ownGroupsOf(deputy)).containsExactly("vice-president");
        if (inForce) {
            assertThat(authority.signFor(deputy, PRESIDENT).delegation())
                    .extracting(Delegation::documentNumber)
                    .isEqualTo("授权〔2024〕1号");
        } else {
            assertThatThrownBy(() -> authority.signFor(deputy, PRESIDENT))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("您没有院长的签发权，也没有在授权期内的书面授权");
        }
    }

    @Test
    void whoHoldsTheRoleSignsInHisOwnRight() {
        assertThat(authority.signFor(president, PRESIDENT).delegation()).isNull();
    }

    @Test
    void whatThePrincipalHasLostHeHasNotLent() {
        delegations.enter(president, deputy, PRESIDENT, "授权〔2024〕1号", FIRST, LAST);
        clock.set(FIRST.atTime(9, 0));
        assertThat(accounts.groupsOf(deputy)).contains(PRESIDENT);

        jdbc.update("delete from account_group where account_id = ?", president);

        assertThat(accounts.groupsOf(deputy)).containsExactly("vice-president");
        assertThatThrownBy(() -> authority.signFor(deputy, PRESIDENT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsLentCannotBeLentOn() {
        delegations.enter(president, deputy, PRESIDENT, "授权〔2024〕1号", FIRST, LAST);
        clock.set(FIRST.atTime(9, 0));
        String third = opened("bailiff");

        assertThatThrownBy(() -> delegations.enter(deputy, third, PRESIDENT, "转授权1号", FIRST, LAST))
                .isInstanceOf(InputRejected.class)
                .hasMessage("授权人自己没有「院长」这一角色");
    }

    @Test
    void aLetterOfAuthorityIsComplete() {
        assertThatThrownBy(() -> delegations.enter(president, president, PRESIDENT, "1号", FIRST, LAST))
                .hasMessage("「被授权人」不能是授权人自己");
        assertThatThrownBy(() -> delegations.enter(president, "nobody", PRESIDENT, "1号", FIRST, LAST))
                .isInstanceOf(InputRejected.class)
                .hasMessage("没有「被授权人」这个账号");
        assertThatThrownBy(() -> delegations.enter(president, deputy, PRESIDENT, " ", FIRST, LAST))
                .hasMessage("请填写「授权书文号」（不超过 100 个字）");
        assertThatThrownBy(() -> delegations.enter(president, deputy, PRESIDENT, "1号", LAST, FIRST))
                .hasMessage("「授权止日」不能早于起日");
    }

    private String opened(String group) {
        String id = "d" + UUID.randomUUID();
        accounts.open(new NewAccount(id, "测试", "demo-demo", Set.of(group)));
        return id;
    }
}
