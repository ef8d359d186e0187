package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Pleadings;
import org.springframework.stereotype.Component;

/** 登记答辩状: one defendant answered within his period. */
@Component
final class RegisterAnswerReceiver implements Receiver {

    private final Pleadings pleadings;

    RegisterAnswerReceiver(Pleadings pleadings) {
        this.pleadings = pleadings;
    }

    @Override
    public String form() {
        return "register-answer";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        pleadings.answer(Entries.of(step, answers.date("answeredOn"), null, by));
    }
}
