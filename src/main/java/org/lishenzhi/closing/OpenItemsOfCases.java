package org.lishenzhi.closing;

import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Cost;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Component;

/** Looks up what of a case is still open. */
@Component
class OpenItemsOfCases {

    private final CaseFile cases;
    private final Performances performances;
    private final Costs costs;

    OpenItemsOfCases(CaseFile cases, Performances performances, Costs costs) {
        this.cases = cases;
        this.performances = performances;
        this.costs = costs;
    }

    OpenItems of(String caseId) {
        return new OpenItems(
                cases.obligations(caseId).stream()
                        .filter(obligation -> !performances.isPerformed(obligation))
                        .map(this::sentence)
                        .toList(),
                costs.of(caseId).stream()
                        .filter(Cost::isOpen)
                        .map(OpenItemsOfCases::sentence)
                        .toList());
    }

    private String sentence(Obligation obligation) {
        String place =
                "第%d项判项（%s）".formatted(obligation.ordinal(), obligation.kind().label());
        if (obligation.kind() == ObligationKind.MONEY) {
            return "%s尚有 %s 元未履行".formatted(place, Yuan.written(performances.outstanding(obligation)));
        }
        return place + "尚未履行";
    }

    private static String sentence(Cost cost) {
        return "%s %s 元尚未了结".formatted(cost.kind().label(), Yuan.written(cost.amount()));
    }
}
