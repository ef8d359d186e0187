package org.lishenzhi.law.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.fees.FilingFee.Kind;

/** The fees of 国务院令第481号, by the examples of the court and by their nature. */
class FeesTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 50.00",
        "8000, 50.00",
        "10000, 50.00",
        "10000.01, 50.00",
        "53200, 698.00",
        "300000, 4400.00",
        "500000, 7400.00",
        "1000000, 12400.00",
        "5000000, 52400.00",
        "6000000, 57400.00",
        "10000000, 77400.00",
        "12000000, 79400.00"
    })
    void enforcementFee(BigDecimal amount, BigDecimal fee) {
        assertThat(EnforcementFee.of(amount).lowest()).isEqualTo(fee);
    }

    @Test
    void aHouseWithoutAValueLeavesTheCourtAMargin() {
        Fee fee = EnforcementFee.withoutAmount();

        assertThat(fee.isFixed()).isFalse();
        assertThat(fee.lowest()).isEqualTo("50.00");
        assertThat(fee.highest()).isEqualTo("500.00");
    }

    @Test
    void theFeeOfEnforcementIsNeverTakenInAdvance() {
        assertThat(EnforcementFee.of(new BigDecimal("53200")).basis()).contains("执行后交纳", "由被执行人负担");
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY, 10000, false, 50.00",
        "PROPERTY, 100000, false, 2300.00",
        "PROPERTY, 300000, false, 5800.00",
        "PROPERTY, 300000, true, 2900.00",
        "PROPERTY, 1000000, false, 13800.00",
        "PROPERTY, 30000000, false, 191800.00",
        "LABOUR, , false, 10.00",
        "LABOUR, 50000, true, 5.00",
        "DIVORCE, 200000, false, 50.00",
        "DIVORCE, 300000, false, 550.00",
        "PERSONALITY, 80000, false, 400.00",
        "PERSONALITY, 200000, false, 1100.00",
        "OTHER_NON_PROPERTY, , false, 50.00",
        "INTELLECTUAL_PROPERTY, , false, 500.00",
        "INTELLECTUAL_PROPERTY, 100000, false, 2300.00",
        "JURISDICTION_OBJECTION, , false, 50.00"
    })
    void filingFee(Kind kind, BigDecimal amount, boolean halved, BigDecimal lowest) {
        assertThat(FilingFee.of(kind, amount, halved).lowest()).isEqualTo(lowest);
    }

    @Test
    void aMarginOfTheFilingFeeIsShownWithBothEnds() {
        Fee fee = FilingFee.of(Kind.DIVORCE, new BigDecimal("300000"), false);

        assertThat(fee.highest()).isEqualTo("800.00");
        assertThat(fee.steps()).first().asString().contains("50 元至 300 元");
    }

    @Test
    void aPropertyCaseNeedsItsAmount() {
        assertThatThrownBy(() -> FilingFee.of(Kind.PROPERTY, null, false))
                .isInstanceOf(ImplausibleFigure.class)
                .hasMessageContaining("「金额」");
    }

    @ParameterizedTest
    @CsvSource({
        "800, 30.00",
        "1000, 30.00",
        "50000, 520.00",
        "100000, 1020.00",
        "300000, 2020.00",
        "896000, 5000.00",
        "2000000, 5000.00"
    })
    void preservationFee(BigDecimal amount, BigDecimal fee) {
        assertThat(PreservationFee.of(amount).lowest()).isEqualTo(fee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "0.001", "1e309", "1000000000000"})
    void anAmountThatCannotBeIsRefusedByName(String amount) {
        assertThatThrownBy(() -> EnforcementFee.of(new BigDecimal(amount)))
                .isInstanceOf(ImplausibleFigure.class)
                .hasMessageContaining("「金额」");
    }

    @Test
    void theReckoningIsTold() {
        assertThat(EnforcementFee.of(new BigDecimal("53200")).steps())
                .containsExactly(
                        "不超过 10,000.00 元的部分：50.00 元", "超过 10,000.00 元至 500,000.00 元的部分：43,200.00 × 1.5% = 648.00 元");
    }
}
