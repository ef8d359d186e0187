package org.lishenzhi.preservation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;

/**
 * What is demanded of the applicant before property is preserved.
 *
 * @param sum the security demanded, 元
 * @param ground why none is demanded
 * @param special why less than the sum asked for is enough before suit
 */
public record SecurityTerms(
        SecurityDemand demand, @Nullable BigDecimal sum, @Nullable ExemptionGround ground, @Nullable String special) {

    /** 财产保全规定第五条: at most 30% of the sum asked for, during suit. */
    private static final BigDecimal HIGHEST_SHARE = new BigDecimal("0.30");

    /**
     * Before suit security equals the sum asked for, unless special circumstances let the court decide otherwise
     * (民事诉讼法第一百零四条、财产保全规定第五条第二款); in suit it is no more than three tenths of it (第五条第一款); none is
     * demanded only on a ground of 第九条.
     *
     * @throws InputRejected with one sentence if the terms are none that the law knows
     */
    void check(PreservationKind kind, BigDecimal requested) {
        if (demand == SecurityDemand.EXEMPT) {
            exempt(kind);
        } else if (sum == null || sum.signum() <= 0) {
            throw new InputRejected("securitySum", "责令提供担保的，请填写「担保数额」");
        } else if (kind == PreservationKind.PRE_SUIT) {
            beforeSuit(sum, requested);
        } else if (sum.compareTo(requested.multiply(HIGHEST_SHARE)) > 0) {
            throw new InputRejected("securitySum", "「担保数额」不能超过请求保全数额的百分之三十（财产保全规定第五条）");
        }
    }

    private void exempt(PreservationKind kind) {
        if (kind == PreservationKind.PRE_SUIT) {
            throw new InputRejected("securityDemand", "诉前保全应当提供担保，「担保」不能免除（民事诉讼法第一百零四条）");
        }
        if (ground == null || !ground.appliesTo(kind)) {
            throw new InputRejected("exemptionGround", "「免予担保的理由」不适用于%s（财产保全规定第九条）".formatted(kind.label()));
        }
    }

    private void beforeSuit(BigDecimal sum, BigDecimal requested) {
        if (sum.compareTo(requested) < 0 && (special == null || special.isBlank())) {
            throw new InputRejected("securitySum", "诉前保全的「担保数额」应当相当于请求保全数额；情况特殊酌情减少的，请填写理由（财产保全规定第五条）");
        }
        if (sum.compareTo(requested) > 0) {
            throw new InputRejected("securitySum", "「担保数额」不能超过请求保全数额（财产保全规定第五条）");
        }
    }
}
