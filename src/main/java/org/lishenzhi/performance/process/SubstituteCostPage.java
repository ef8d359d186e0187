package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.performance.SubstitutePerformances;
import org.springframework.stereotype.Component;

/** What the performance by another was said to cost. */
@Component
final class SubstituteCostPage implements Presenter {

    private final SubstitutePerformances substitutes;

    SubstituteCostPage(SubstitutePerformances substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public String form() {
        return "accept-substitute";
    }

    @Override
    public void present(Step step, Page page) {
        substitutes.cost(step.obligation()).ifPresent(cost -> page.show("estimatedCost", Yuan.written(cost) + " 元")
                .show("actualCost", cost.toPlainString()));
    }
}
