package org.lishenzhi.law.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What is true of every sharing among creditors. */
class SharesPropertiesTest {

    @Property(seed = "20240902")
    void nothingIsLostAndNobodyGetsMoreThanHeIsOwed(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal pool,
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0", max = "500000") @Scale(2) BigDecimal> claims) {
        List<BigDecimal> shares = Shares.inProportion(pool, claims);

        BigDecimal total = claims.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(pool.min(total));
        for (int i = 0; i < claims.size(); i++) {
            assertThat(shares.get(i)).isLessThanOrEqualTo(claims.get(i));
        }
    }
}
