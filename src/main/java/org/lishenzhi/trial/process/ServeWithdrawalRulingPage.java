package org.lishenzhi.trial.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.TrialDocument;
import org.springframework.stereotype.Component;

/** What the person may do after the suit was withdrawn. */
@Component
final class ServeWithdrawalRulingPage implements Presenter {

    private final Remedies remedies;

    ServeWithdrawalRulingPage(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public String form() {
        return "serve-withdrawal-ruling";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("remedies", remedies.told(TrialDocument.WITHDRAWAL.title()));
    }
}
