package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.EffectCertificates;
import org.springframework.stereotype.Component;

/** What a certificate usually says. */
@Component
final class DraftCertificatePage implements Presenter {

    private final EffectCertificates certificates;

    DraftCertificatePage(EffectCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String form() {
        return "draft-effect-certificate";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("certificateText", certificates.proposed(step.caseId()));
    }
}
