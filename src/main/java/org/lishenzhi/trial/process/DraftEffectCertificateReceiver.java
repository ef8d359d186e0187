package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.EffectCertificates;
import org.springframework.stereotype.Component;

/** 拟写生效证明书: the text that the judge will sign. */
@Component
final class DraftEffectCertificateReceiver implements Receiver {

    private final EffectCertificates certificates;

    DraftEffectCertificateReceiver(EffectCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String form() {
        return "draft-effect-certificate";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        certificates.draft(step.caseId(), answers.text("certificateText"), by);
    }
}
