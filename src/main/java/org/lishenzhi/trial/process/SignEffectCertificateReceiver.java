package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.EffectCertificates;
import org.springframework.stereotype.Component;

/** 签发生效证明书: signed by the judge, not by its drafter. */
@Component
final class SignEffectCertificateReceiver implements Receiver {

    private final EffectCertificates certificates;

    SignEffectCertificateReceiver(EffectCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String form() {
        return "sign-effect-certificate";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        certificates.sign(step.caseId(), by);
    }
}
