package org.lishenzhi.closing.process;

import java.util.List;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 组织合议庭评议: three named members and the minutes of their deliberation. */
@Component
final class ConvenePanelReceiver implements Receiver {

    private final Panels panels;

    ConvenePanelReceiver(Panels panels) {
        this.panels = panels;
    }

    @Override
    public String form() {
        return "convene-panel";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        panels.convene(
                step.caseId(),
                List.of(answers.text("presidingMember"), answers.text("secondMember"), answers.text("thirdMember")),
                answers.text("minutes"),
                by,
                step.taskId());
    }
}
