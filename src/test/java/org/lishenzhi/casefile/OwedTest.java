package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.PerformanceRows.Done;

/** Who still owes what, by how the debtors answer and who paid: 900 元 owed by A, B and C, of which C's share is 200. */
class OwedTest {

    private static final String OTHER = "another obligation";

    @ParameterizedTest(name = "{0}: A paid {1}, B {2}, C {3}")
    @CsvSource({
        // kind, A, B, C, whole left, left of A, of B, of C, performed
        "JOINT,             0,   0,   0,   900, 900, 900, 900, false",
        "JOINT,             300, 0,   0,   600, 600, 600, 600, false",
        "JOINT,             900, 0,   0,   0,   0,   0,   0,   true",
        "JOINT_AND_SEVERAL, 0,   0,   0,   900, 900, 900, 900, false",
        "JOINT_AND_SEVERAL, 0,   300, 0,   600, 600, 600, 600, false",
        "JOINT_AND_SEVERAL, 0,   0,   900, 0,   0,   0,   0,   true",
        "JOINT_AND_SEVERAL, 300, 300, 300, 0,   0,   0,   0,   true",
        "SHARES,            0,   0,   0,   900, 400, 300, 200, false",
        "SHARES,            400, 0,   0,   500, 0,   300, 200, false",
        "SHARES,            100, 300, 0,   500, 300, 0,   200, false",
        "SHARES,            400, 300, 200, 0,   0,   0,   0,   true"
    })
    void eachKindOfLiabilityFreesWhomItShould(
            LiabilityKind kind,
            BigDecimal a,
            BigDecimal b,
            BigDecimal c,
            BigDecimal whole,
            BigDecimal ofA,
            BigDecimal ofB,
            BigDecimal ofC,
            boolean performed) {
        Obligation money = money(kind, debtor("A", "400"), debtor("B", "300"), debtor("C", "200"));
        var owed = new Owed(money, List.of(paid("A", "A", a), paid("B", "B", b), paid("C", "C", c)));

        assertThat(owed.whole()).isEqualByComparingTo(whole);
        assertThat(money.debtors())
                .extracting(owed::demandable)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(ofA, ofB, ofC);
        assertThat(money.debtors().stream().map(owed::isPerformedBy))
                .containsExactly(ofA.signum() == 0, ofB.signum() == 0, ofC.signum() == 0);
        assertThat(owed.isPerformed()).isEqualTo(performed);
    }

    @Test
    void whatWasPaidInAPlaceCountsForThoseWhoTakeIt() {
        Obligation money = money(
                LiabilityKind.SHARES, heir("S", "A", "400", null), heir("T", "A", "400", null), debtor("B", "500"));
        var owed =
                new Owed(money, List.of(paid("A", "A", new BigDecimal("100")), paid("S", "A", new BigDecimal("50"))));

        assertThat(money.debtors())
                .extracting(owed::demandable)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("250"), new BigDecimal("250"), new BigDecimal("500"));
    }

    @Test
    void whoAnswersUpToALimitIsAskedForNoMoreOverAllThatHeOwesForAnotherAndMayPayMore() {
        Obligation money = money(LiabilityKind.JOINT, heir("S", "A", null, "100"));
        Debtor heir = money.debtors().get(0);
        var before = new Owed(money, List.of());
        var after = new Owed(money, List.of(new Done(OTHER, "S", "A", new BigDecimal("70"))));
        var full = new Owed(money, List.of(new Done(OTHER, "S", "A", new BigDecimal("100"))));

        assertThat(before.demandable(heir)).isEqualByComparingTo("100");
        assertThat(after.demandable(heir)).isEqualByComparingTo("30");
        assertThat(full.isPerformedBy(heir)).isTrue();
        assertThat(full.isPerformed()).isFalse();
        assertThat(full.atMost(heir)).isEqualByComparingTo("900");
    }

    @Test
    void whatHePaidForHimselfDoesNotLessenWhatHeAnswersForAnother() {
        Obligation money = money(LiabilityKind.JOINT, heir("S", "A", null, "100"));
        var owed = new Owed(money, List.of(new Done(OTHER, "S", "S", new BigDecimal("70"))));

        assertThat(owed.demandable(money.debtors().get(0))).isEqualByComparingTo("100");
    }

    @Test
    void anythingButMoneyEachMustDoUnlessItWasDoneInHisPlaceBeforeHim() {
        Obligation house = obligation(
                ObligationKind.HOUSE, null, LiabilityKind.JOINT, heir("S", "A", null, null), debtor("B", null));
        var untouched = new Owed(house, List.of());
        var byTheDead = new Owed(house, List.of(paid("A", "A", BigDecimal.ZERO)));
        var byBoth = new Owed(house, List.of(paid("A", "A", BigDecimal.ZERO), paid("B", "B", BigDecimal.ZERO)));

        assertThat(untouched.isPerformedBy(house.debtors().get(0))).isFalse();
        assertThat(byTheDead.isPerformedBy(house.debtors().get(0))).isTrue();
        assertThat(byTheDead.isPerformed()).isFalse();
        assertThat(byBoth.isPerformed()).isTrue();
    }

    /** Whoever pays whatever is allowed, in any order: shares are kept, and all shares paid is the whole paid. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void byChancePaymentsThatAreAllowedNeverExceedTheSumNorAShare(long seed) {
        var luck = new Random(seed);
        for (LiabilityKind kind : LiabilityKind.values()) {
            Obligation money = money(kind, debtor("A", "400"), debtor("B", "300"), debtor("C", "200"));
            List<Done> done = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Debtor debtor = money.debtors().get(luck.nextInt(3));
                BigDecimal most = new Owed(money, done).atMost(debtor);
                BigDecimal amount = most.min(BigDecimal.valueOf(luck.nextInt(20_000), 2));
                done.add(paid(debtor.partyId(), debtor.place(), amount));
                var owed = new Owed(money, done);
                assertThat(owed.whole().signum()).isNotNegative();
                BigDecimal left = money.debtors().stream().map(owed::atMost).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(left)
                        .isEqualByComparingTo(
                                kind == LiabilityKind.SHARES
                                        ? owed.whole()
                                        : owed.whole().multiply(BigDecimal.valueOf(3)));
            }
            assertThat(new Owed(money, done).isPerformed()).isTrue();
        }
    }

    private static Debtor debtor(String party, @Nullable String share) {
        return heir(party, party, share, null);
    }

    private static Debtor heir(String party, String place, @Nullable String share, @Nullable String limit) {
        return new Debtor(
                party,
                place,
                share == null ? null : new BigDecimal(share),
                limit == null ? null : new BigDecimal(limit));
    }

    private static Done paid(String party, String place, BigDecimal amount) {
        return new Done("o", party, place, amount);
    }

    private static Obligation money(LiabilityKind kind, Debtor... debtors) {
        return obligation(ObligationKind.MONEY, new BigDecimal("900"), kind, debtors);
    }

    private static Obligation obligation(
            ObligationKind what, @Nullable BigDecimal amount, LiabilityKind kind, Debtor... debtors) {
        return new Obligation("o", "c", 1, what, "履行", amount, null, null, kind, Arrays.asList(debtors));
    }
}
