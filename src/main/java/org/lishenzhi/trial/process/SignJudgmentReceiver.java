package org.lishenzhi.trial.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.process.JudgmentDraftingProcess.SigningDecision;
import org.springframework.stereotype.Component;

/** 签发裁判文书: signed by the judge, or returned with a reason. */
@Component
final class SignJudgmentReceiver implements Receiver {

    private final Judgments judgments;

    SignJudgmentReceiver(Judgments judgments) {
        this.judgments = judgments;
    }

    @Override
    public String form() {
        return "sign-judgment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signingDecision", SigningDecision.class) == SigningDecision.SIGN) {
            judgments.sign(step.caseId(), by, step.taskId());
        } else if (answers.find("returnReason").isEmpty()) {
            throw new InputRejected("returnReason", "退回修改的，请填写「退回理由」");
        }
    }
}
