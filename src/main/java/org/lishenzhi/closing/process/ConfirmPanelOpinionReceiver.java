package org.lishenzhi.closing.process;

import org.lishenzhi.closing.Opinion;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 确认评议意见: a member of the panel confirms his own opinion. */
@Component
final class ConfirmPanelOpinionReceiver implements Receiver {

    private final Panels panels;

    ConfirmPanelOpinionReceiver(Panels panels) {
        this.panels = panels;
    }

    @Override
    public String form() {
        return "confirm-panel-opinion";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        panels.hear(
                step.caseId(),
                answers.choice("opinion", Opinion.class),
                answers.find("reason").orElse(null),
                by,
                step.taskId());
    }
}
