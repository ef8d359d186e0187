package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Withdrawals;
import org.springframework.stereotype.Component;

/** Who asked to withdraw the suit, and when. */
@Component
final class DraftWithdrawalPage implements Presenter {

    private final Withdrawals withdrawals;

    DraftWithdrawalPage(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String form() {
        return "draft-withdrawal-ruling";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("request", withdrawals.request(step.caseId()));
    }
}
