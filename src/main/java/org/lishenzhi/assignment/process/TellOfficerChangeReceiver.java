package org.lishenzhi.assignment.process;

import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 告知更换承办人: a party was told who has the case in hand now. */
@Component
final class TellOfficerChangeReceiver implements Receiver {

    private final OfficerChanges changes;

    TellOfficerChangeReceiver(OfficerChanges changes) {
        this.changes = changes;
    }

    @Override
    public String form() {
        return "tell-officer-change";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        changes.told(
                DecideOfficerChangeReceiver.event(step),
                step.person(),
                answers.date("toldOn"),
                answers.text("manner"),
                by,
                step.taskId());
    }
}
