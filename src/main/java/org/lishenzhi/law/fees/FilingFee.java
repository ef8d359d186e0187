package org.lishenzhi.law.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.Tariff.Bracket;

/** The fee of filing (案件受理费) by the kind of case (诉讼费用交纳办法第十三条、第十五条、第十六条、第十八条). */
public final class FilingFee {

    private static final String BASIS = "诉讼费用交纳办法第十三条%s";
    private static final String HALVED = "；减半依第十五条、第十六条或者第十八条";

    static final Tariff PROPERTY_TARIFF = new Tariff(
            "50",
            new Bracket("10000", "2.5"),
            new Bracket("100000", "2"),
            new Bracket("200000", "1.5"),
            new Bracket("500000", "1"),
            new Bracket("1000000", "0.9"),
            new Bracket("2000000", "0.8"),
            new Bracket("5000000", "0.7"),
            new Bracket("10000000", "0.6"),
            new Bracket("20000000", "0.5"));

    private static final Tariff DIVORCE_PROPERTY = new Tariff("0", new Bracket("200000", "0.5"));
    private static final Tariff PERSONALITY_DAMAGES =
            new Tariff("0", new Bracket("50000", "1"), new Bracket("100000", "0.5"));

    private FilingFee() {}

    /** The kinds of cases that the tariff tells apart. */
    public enum Kind {
        PROPERTY("财产案件", "第一项", "0", "0"),
        DIVORCE("离婚案件", "第二项第1目", "50", "300"),
        PERSONALITY("人格权案件", "第二项第2目", "100", "500"),
        OTHER_NON_PROPERTY("其他非财产案件", "第二项第3目", "50", "100"),
        INTELLECTUAL_PROPERTY("知识产权民事案件", "第三项", "500", "1000"),
        LABOUR("劳动争议案件", "第四项", "10", "10"),
        JURISDICTION_OBJECTION("管辖权异议不成立", "第六项", "50", "100");

        private final String label;
        private final String item;
        private final BigDecimal lowest;
        private final BigDecimal highest;

        Kind(String label, String item, String lowest, String highest) {
            this.label = label;
            this.item = item;
            this.lowest = new BigDecimal(lowest);
            this.highest = new BigDecimal(highest);
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param amount 元 claimed, for divorce the property to be divided, for personality rights the damages; none if the
     *     case has none
     * @param halved settled, withdrawn, summary procedure, or a joined counterclaim
     */
    public static Fee of(Kind kind, @Nullable BigDecimal amount, boolean halved) {
        if (amount != null) {
            Yuan.requirePlausible("amount", "金额", amount);
        } else if (kind == Kind.PROPERTY) {
            throw new ImplausibleFigure("amount", "财产案件应填写「金额」");
        }
        List<String> story = new ArrayList<>();
        BigDecimal share = share(kind, amount, story);
        boolean byAmountOnly = kind == Kind.PROPERTY || kind == Kind.INTELLECTUAL_PROPERTY && amount != null;
        BigDecimal lowest = byAmountOnly ? share : kind.lowest.add(share);
        BigDecimal highest = byAmountOnly ? share : kind.highest.add(share);
        if (!byAmountOnly) {
            story.add(0, perCase(kind));
        }
        if (halved) {
            story.add("减半交纳");
            lowest = half(lowest);
            highest = half(highest);
        }
        return new Fee(lowest, highest, BASIS.formatted(kind.item) + (halved ? HALVED : ""), story);
    }

    private static BigDecimal share(Kind kind, @Nullable BigDecimal amount, List<String> story) {
        if (amount == null) {
            return BigDecimal.ZERO;
        }
        return switch (kind) {
            case PROPERTY, INTELLECTUAL_PROPERTY -> PROPERTY_TARIFF.apply(amount, story);
            case DIVORCE -> DIVORCE_PROPERTY.apply(amount, story);
            case PERSONALITY -> PERSONALITY_DAMAGES.apply(amount, story);
            case OTHER_NON_PROPERTY, LABOUR, JURISDICTION_OBJECTION -> BigDecimal.ZERO;
        };
    }

    private static String perCase(Kind kind) {
        return kind.lowest.equals(kind.highest)
                ? "每件 %s 元".formatted(kind.lowest)
                : "每件 %s 元至 %s 元，自治区另定具体标准的从其规定（待院方确认）".formatted(kind.lowest, kind.highest);
    }

    private static BigDecimal half(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(2));
    }
}
