package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.enforcement.Shares;

/**
 * How the debtors of an obligation answer for it as the title says.
 *
 * @param shares 元 of each debtor in their order, for 按份; none if the title leaves the shares open
 */
public record Liability(LiabilityKind kind, List<BigDecimal> shares) {

    /** As the title says nothing. */
    public static final Liability JOINT = new Liability(LiabilityKind.JOINT, List.of());

    public Liability {
        shares = List.copyOf(shares);
    }

    /** Why an obligation cannot be owed like this, in one sentence; none if it can. */
    public Optional<String> problem(ObligationKind owed, @Nullable BigDecimal amount, int debtors) {
        if (kind != LiabilityKind.SHARES) {
            return shares.isEmpty() ? Optional.empty() : Optional.of("只有按份责任才填写「份额」");
        }
        if (owed != ObligationKind.MONEY || amount == null) {
            return Optional.of("只有给付金钱的判项可以是按份责任");
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        if (shares.size() != debtors) {
            return Optional.of("「份额」应按义务人的次序每人一项，共 %d 项".formatted(debtors));
        }
        if (shares.stream().anyMatch(Liability::isNoShare)) {
            return Optional.of("「份额」应大于零，最多两位小数（元）");
        }
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(amount) == 0
                ? Optional.empty()
                : Optional.of("「份额」合计 %s 元，与「金额」%s 元不符".formatted(sum.toPlainString(), amount.toPlainString()));
    }

    /** The share of each debtor; equal ones where the title leaves them open (民法典第五百一十七条). */
    List<BigDecimal> sharesOf(BigDecimal amount, int debtors) {
        return shares.isEmpty() ? Shares.inProportion(amount, Collections.nCopies(debtors, amount)) : shares;
    }

    private static boolean isNoShare(BigDecimal share) {
        return share.signum() <= 0 || share.stripTrailingZeros().scale() > 2;
    }
}
