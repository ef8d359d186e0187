package org.lishenzhi.enforcement;

import java.math.BigDecimal;
import java.util.Optional;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.law.fees.EnforcementFee;
import org.lishenzhi.law.fees.Fee;
import org.springframework.stereotype.Component;

/** What the enforcement of a case is likely to cost (诉讼费用交纳办法第十四条第一项): an estimate, nothing is taken in advance. */
@Component
class FeeEstimates {

    private final AcceptanceTests tests;
    private final Performances performances;

    FeeEstimates(AcceptanceTests tests, Performances performances) {
        this.tests = tests;
        this.performances = performances;
    }

    /** The fee of what is due and still owed; none if this kind of title has none. */
    Optional<Fee> of(String caseId) {
        if (!tests.rule(caseId).fee()) {
            return Optional.empty();
        }
        BigDecimal money = tests.due(caseId).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.MONEY)
                .map(performances::outstanding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(money.signum() > 0 ? EnforcementFee.of(money) : EnforcementFee.withoutAmount());
    }
}
