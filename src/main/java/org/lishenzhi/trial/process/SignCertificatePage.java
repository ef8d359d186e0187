package org.lishenzhi.trial.process;

import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.EffectCertificates;
import org.springframework.stereotype.Component;

/** The certificate to be signed. */
@Component
final class SignCertificatePage implements Presenter {

    private final EffectCertificates certificates;

    SignCertificatePage(EffectCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String form() {
        return "sign-effect-certificate";
    }

    @Override
    public void present(Step step, Page page) {
        page.show(
                "certificateText",
                certificates.latest(step.caseId()).map(CourtDocument::body).orElse(""));
    }
}
