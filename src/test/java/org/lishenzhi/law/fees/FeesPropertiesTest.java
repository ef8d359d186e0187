package org.lishenzhi.law.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.lishenzhi.law.fees.FilingFee.Kind;

/** What is true of every fee. */
class FeesPropertiesTest {

    @Property(seed = "20240902")
    void moreMoneyNeverCostsLess(
            @ForAll @BigRange(min = "0.01", max = "90000000") @Scale(2) BigDecimal amount,
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal more) {
        assertThat(EnforcementFee.of(amount.add(more)).lowest())
                .isGreaterThanOrEqualTo(EnforcementFee.of(amount).lowest());
        assertThat(FilingFee.of(Kind.PROPERTY, amount.add(more), false).lowest())
                .isGreaterThanOrEqualTo(
                        FilingFee.of(Kind.PROPERTY, amount, false).lowest());
        assertThat(PreservationFee.of(amount.add(more)).lowest())
                .isGreaterThanOrEqualTo(PreservationFee.of(amount).lowest());
    }
}
