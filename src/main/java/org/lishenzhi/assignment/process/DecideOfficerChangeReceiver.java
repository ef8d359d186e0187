package org.lishenzhi.assignment.process;

import org.lishenzhi.assignment.ChangeDecider;
import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.assignment.process.OfficerChangeProcess.ChangeDecision;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Role;
import org.lishenzhi.security.SigningAuthority;
import org.springframework.stereotype.Component;

/** 审批更换承办人: by another than who asked; a recusal by the president or his delegate in writing. */
@Component
final class DecideOfficerChangeReceiver implements Receiver {

    private final OfficerChanges changes;
    private final SigningAuthority authority;

    DecideOfficerChangeReceiver(OfficerChanges changes, SigningAuthority authority) {
        this.changes = changes;
        this.authority = authority;
    }

    @Override
    public String form() {
        return "decide-officer-change";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String change = event(step);
        if (changes.decider(change) == ChangeDecider.PRESIDENT) {
            authority.signFor(by, Role.COURT_PRESIDENT.id());
        }
        if (answers.choice("changeDecision", ChangeDecision.class) == ChangeDecision.REFUSE) {
            changes.refuse(
                    change,
                    answers.find("refusalReason")
                            .orElseThrow(() -> new InputRejected("refusalReason", "不批准的，请填写「不批准的理由」")),
                    by);
            return;
        }
        if (!answers.ticked("recusalChecked")) {
            throw new InputRejected("recusalChecked", "批准的，请先核对新承办人的回避情形并勾选「已核对」（民事诉讼法第四十七条）");
        }
        changes.approve(
                change,
                answers.find("successor").orElseThrow(() -> new InputRejected("successor", "批准的，请选择「新承办人」")),
                by);
    }

    static String event(Step step) {
        if (step.eventId() == null) {
            throw new IllegalStateException("步骤「%s」缺少 eventId".formatted(step.title()));
        }
        return step.eventId();
    }
}
