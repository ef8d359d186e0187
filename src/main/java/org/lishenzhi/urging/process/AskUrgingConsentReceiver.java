package org.lishenzhi.urging.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.Consent;
import org.lishenzhi.urging.UrgingConsent;
import org.lishenzhi.urging.UrgingConsents;
import org.springframework.stereotype.Component;

/** 征求督促意见: the applicant's consent, unless the case is of those in which nobody is urged. */
@Component
final class AskUrgingConsentReceiver implements Receiver {

    private final UrgingConsents consents;

    AskUrgingConsentReceiver(UrgingConsents consents) {
        this.consents = consents;
    }

    @Override
    public String form() {
        return "ask-urging-consent";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        UrgingConsent choice = answers.choice("urgingConsent", UrgingConsent.class);
        if (choice == UrgingConsent.REFUSED) {
            consents.refuse(step.caseId(), reason(answers), by, step.taskId());
            return;
        }
        refuseExcluded(answers);
        consents.give(
                step.caseId(),
                new Consent(
                        choice == UrgingConsent.CONSENTED_DEFERRED,
                        answers.date("consentedOn"),
                        answers.text("consentManner"),
                        answers.findDate("agreedUntil").orElse(null)),
                by);
    }

    private static String reason(Answers answers) {
        if (answers.ticked("servedByPublicNotice")) {
            return "执行依据系公告送达";
        }
        return answers.ticked("urgent") ? "有转移财产等紧急情形" : "申请人不同意督促";
    }

    /** 参照杭州法院的做法，待院方确认. */
    private static void refuseExcluded(Answers answers) {
        if (answers.ticked("servedByPublicNotice")) {
            throw new InputRejected("servedByPublicNotice", "执行依据系公告送达的，不得督促，请选「不督促，转执行立案」");
        }
        if (answers.ticked("urgent")) {
            throw new InputRejected("urgent", "有转移财产等紧急情形的，不得督促，请选「不督促，转执行立案」");
        }
    }
}
