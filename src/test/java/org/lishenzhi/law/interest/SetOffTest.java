package org.lishenzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lishenzhi.law.interest.SetOff.Part;

/** In which order a payment settles what is owed. */
class SetOffTest {

    private static final Map<Part, BigDecimal> OWED = Map.of(
            Part.COSTS, new BigDecimal("100.00"),
            Part.GENERAL_INTEREST, new BigDecimal("200.00"),
            Part.PRINCIPAL, new BigDecimal("1000.00"),
            Part.DOUBLED_INTEREST, new BigDecimal("50.00"));

    @Test
    void theDoubledPartIsSettledLast() {
        var settled = SetOff.USUAL.settle(new BigDecimal("1300.00"), OWED);

        assertThat(settled.get(Part.PRINCIPAL)).isEqualTo("1000.00");
        assertThat(settled.get(Part.DOUBLED_INTEREST)).isEqualByComparingTo("0");
    }

    @Test
    void theCourtMaySetAnotherOrder() {
        var principalFirst =
                new SetOff(List.of(Part.PRINCIPAL, Part.GENERAL_INTEREST, Part.COSTS, Part.DOUBLED_INTEREST));

        assertThat(principalFirst.settle(new BigDecimal("1000.00"), OWED).get(Part.PRINCIPAL))
                .isEqualTo("1000.00");
        assertThat(SetOff.USUAL.settle(new BigDecimal("1000.00"), OWED).get(Part.PRINCIPAL))
                .isEqualTo("700.00");
    }

    @Test
    void whatIsNotOwedIsNotTaken() {
        var settled = SetOff.USUAL.settle(new BigDecimal("9999.00"), OWED);

        assertThat(settled.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo("1350.00");
    }

    @Test
    void anOrderThatForgetsAPartIsNone() {
        assertThatThrownBy(() -> new SetOff(List.of(Part.COSTS, Part.COSTS, Part.PRINCIPAL, Part.DOUBLED_INTEREST)))
                .hasMessageContaining("各列一次");
    }
}
