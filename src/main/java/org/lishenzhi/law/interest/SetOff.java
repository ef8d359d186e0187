package org.lishenzhi.law.interest;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The order in which a sum settles what is owed. The doubled part always comes after the money debt
 * (迟延履行期间债务利息解释第四条), unless the parties agreed otherwise; the order of principal and general interest is not
 * laid down there and is the court's setting (待院方确认).
 *
 * @param order every part once
 */
public record SetOff(List<Part> order) {

    /** A part of what is owed. */
    public enum Part {
        COSTS("费用"),
        GENERAL_INTEREST("一般债务利息"),
        PRINCIPAL("本金"),
        DOUBLED_INTEREST("加倍部分债务利息");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 费用、一般债务利息、本金、加倍部分. */
    public static final SetOff USUAL =
            new SetOff(List.of(Part.COSTS, Part.GENERAL_INTEREST, Part.PRINCIPAL, Part.DOUBLED_INTEREST));

    public SetOff {
        order = List.copyOf(order);
        if (order.size() != Part.values().length || !EnumSet.copyOf(order).equals(EnumSet.allOf(Part.class))) {
            throw new IllegalArgumentException("抵充顺序应把费用、一般债务利息、本金、加倍部分各列一次");
        }
    }

    /**
     * How much of each part a sum settles; what nobody is owed stays over.
     *
     * @param paid 元
     * @param owed 元 for each part
     */
    public Map<Part, BigDecimal> settle(BigDecimal paid, Map<Part, BigDecimal> owed) {
        Map<Part, BigDecimal> settled = new EnumMap<>(Part.class);
        BigDecimal left = paid;
        for (Part part : order) {
            BigDecimal share = left.min(owed.getOrDefault(part, BigDecimal.ZERO));
            settled.put(part, share);
            left = left.subtract(share);
        }
        return settled;
    }
}
