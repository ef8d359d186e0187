package org.lishenzhi.law.enforcement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.ImplausibleFigure;

/**
 * A claim that belongs to several creditors of one title: what comes in goes to them in proportion to their parts
 * (执行工作规定第五十五条第三款). Parts that the title leaves open are equal (民法典第五百一十七条、第五百二十一条).
 */
public final class CommonClaim {

    private CommonClaim() {}

    /**
     * One creditor.
     *
     * @param place whose part of the claim it is; creditors of one place, e.g. the heirs of one, share it equally
     * @param part 元 of that place; none if the title names no parts
     */
    public record Holder(String place, @Nullable BigDecimal part) {}

    /**
     * What each creditor gets; together it is all of the sum, as far as the claim goes.
     *
     * @param pool 元 to be shared, after costs
     * @param amount 元 of the whole claim
     */
    public static List<BigDecimal> split(BigDecimal pool, BigDecimal amount, List<Holder> holders) {
        return Shares.inProportion(pool, parts(amount, holders));
    }

    /** 元 of each creditor's own part of the claim. */
    public static List<BigDecimal> parts(BigDecimal amount, List<Holder> holders) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            places.computeIfAbsent(holders.get(i).place(), place -> new ArrayList<>())
                    .add(i);
        }
        List<BigDecimal> ofPlaces = ofPlaces(amount, holders, places);
        List<BigDecimal> parts = new ArrayList<>(Collections.nCopies(holders.size(), BigDecimal.ZERO));
        int place = 0;
        for (List<Integer> members : places.values()) {
            List<BigDecimal> each = equal(ofPlaces.get(place++), members.size());
            for (int i = 0; i < members.size(); i++) {
                parts.set(members.get(i), each.get(i));
            }
        }
        return parts;
    }

    private static List<BigDecimal> ofPlaces(
            BigDecimal amount, List<Holder> holders, Map<String, List<Integer>> places) {
        List<BigDecimal> told = places.values().stream()
                .map(members -> holders.get(members.get(0)).part())
                .toList();
        if (told.stream().allMatch(Objects::isNull)) {
            return equal(amount, places.size());
        }
        if (told.stream().anyMatch(Objects::isNull)) {
            throw new ImplausibleFigure("claims", "「债权份额」应当每名债权人都填写，或者都不填写");
        }
        return told;
    }

    private static List<BigDecimal> equal(BigDecimal amount, int count) {
        return Shares.inProportion(amount, Collections.nCopies(count, amount));
    }
}
