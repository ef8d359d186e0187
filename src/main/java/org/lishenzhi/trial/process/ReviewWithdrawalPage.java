package org.lishenzhi.trial.process;

import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Withdrawals;
import org.springframework.stereotype.Component;

/** Who asked to withdraw the suit, and the ruling that would allow it. */
@Component
final class ReviewWithdrawalPage implements Presenter {

    private final Withdrawals withdrawals;

    ReviewWithdrawalPage(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String form() {
        return "review-withdrawal";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("request", withdrawals.request(step.caseId()))
                .show(
                        "rulingText",
                        withdrawals
                                .latest(step.caseId())
                                .map(CourtDocument::body)
                                .orElse(""));
    }
}
