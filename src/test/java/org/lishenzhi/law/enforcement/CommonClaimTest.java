package org.lishenzhi.law.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.enforcement.CommonClaim.Holder;

/** What several creditors of one title get (执行工作规定第五十五条第三款). */
class CommonClaimTest {

    private static final BigDecimal AMOUNT = new BigDecimal("900.00");

    @Test
    void partsThatTheTitleLeavesOpenAreEqual() {
        assertThat(split("100.00", new Holder("A", null), new Holder("B", null), new Holder("C", null)))
                .containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void partsThatTheTitleNamesAreKept() {
        assertThat(split("100.00", holder("A", "600"), holder("B", "300"))).containsExactly("66.67", "33.33");
    }

    @Test
    void heirsOfOneCreditorShareHisPart() {
        assertThat(split("100.00", new Holder("A", null), new Holder("B", null), new Holder("B", null)))
                .containsExactly("50.00", "25.00", "25.00");
    }

    @Test
    void moreThanTheClaimIsNotShared() {
        assertThat(split("1000.00", holder("A", "600"), holder("B", "300"))).containsExactly("600.00", "300.00");
    }

    @Test
    void partsAreToldOfAllOrOfNone() {
        assertThatThrownBy(() -> split("1.00", holder("A", "600"), new Holder("B", null)))
                .isInstanceOf(ImplausibleFigure.class)
                .hasMessageContaining("债权份额");
    }

    /** No 分 is lost or made, nobody gets more than his part, and nobody is a 分 away from his proportion. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void byChanceEverySplitIsExact(long seed) {
        var luck = new Random(seed);
        for (int round = 0; round < 200; round++) {
            BigDecimal amount = BigDecimal.valueOf(1 + luck.nextInt(100_000_000), 2);
            BigDecimal pool =
                    BigDecimal.valueOf(luck.nextInt(amount.unscaledValue().intValue() + 1), 2);
            List<Holder> holders = new ArrayList<>();
            for (int i = luck.nextInt(9); i >= 0; i--) {
                holders.add(new Holder("place " + luck.nextInt(5), null));
            }
            List<BigDecimal> parts = CommonClaim.parts(amount, holders);
            List<BigDecimal> split = CommonClaim.split(pool, amount, holders);

            assertThat(sum(parts)).isEqualByComparingTo(amount);
            assertThat(sum(split)).isEqualByComparingTo(pool);
            for (int i = 0; i < split.size(); i++) {
                BigDecimal exact = pool.multiply(parts.get(i)).divide(amount, 10, java.math.RoundingMode.HALF_UP);
                assertThat(split.get(i)).isLessThanOrEqualTo(parts.get(i));
                assertThat(split.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    private static Holder holder(String place, String part) {
        return new Holder(place, new BigDecimal(part));
    }

    private static List<String> split(String pool, Holder... holders) {
        return CommonClaim.split(new BigDecimal(pool), AMOUNT, List.of(holders)).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
