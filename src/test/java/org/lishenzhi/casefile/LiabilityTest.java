package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How debtors may answer for an obligation: shares are for money, one each, and add up to the amount. */
class LiabilityTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "JOINT,             MONEY, 100,  '',            ''",
        "JOINT_AND_SEVERAL, MONEY, 100,  '',            ''",
        "JOINT_AND_SEVERAL, MONEY, 100,  '50 50',       只有按份责任",
        "SHARES,            MONEY, 100,  '',            ''",
        "SHARES,            MONEY, 100,  '70.01 29.99', ''",
        "SHARES,            MONEY, 100,  '70 20',       '合计 90 元'",
        "SHARES,            MONEY, 100,  '100',         '共 2 项'",
        "SHARES,            MONEY, 100,  '100 0',       应大于零",
        "SHARES,            MONEY, 100,  '50.001 49.999', 最多两位小数",
        "SHARES,            HOUSE, ,     '',            只有给付金钱",
        "SHARES,            MONEY, ,     '',            只有给付金钱"
    })
    void sharesMustFitTheObligation(
            LiabilityKind kind, ObligationKind owed, @Nullable BigDecimal amount, String shares, String problem) {
        List<BigDecimal> told = Arrays.stream(shares.split(" "))
                .filter(share -> !share.isEmpty())
                .map(BigDecimal::new)
                .toList();

        assertThat(new Liability(kind, told).problem(owed, amount, 2).orElse(""))
                .contains(problem);
        assertThat(new Liability(kind, told).problem(owed, amount, 2).isPresent())
                .isEqualTo(!problem.isEmpty());
    }

    @Test
    void sharesThatTheTitleLeavesOpenAreEqualAndLoseNoCent() {
        var open = new Liability(LiabilityKind.SHARES, List.of());

        assertThat(open.sharesOf(new BigDecimal("100.00"), 3))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    }
}
