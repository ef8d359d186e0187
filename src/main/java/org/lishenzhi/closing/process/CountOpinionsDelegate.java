package org.lishenzhi.closing.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.Opinion;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.closing.process.ClosingDecisionProcess.PanelProgress;
import org.lishenzhi.closing.process.ClosingDecisionProcess.Variables;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingDecision;
import org.springframework.stereotype.Component;

/** 统计评议意见: the majority decides, once every member was heard. */
@Component
final class CountOpinionsDelegate implements JavaDelegate {

    private final Panels panels;

    CountOpinionsDelegate(Panels panels) {
        this.panels = panels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Opinion> outcome = panels.outcome(Variables.CASE_ID.get(execution));
        Variables.PANEL_PROGRESS.set(execution, outcome.isEmpty() ? PanelProgress.PENDING : PanelProgress.COMPLETE);
        outcome.ifPresent(opinion -> Variables.CLOSING_DECISION.set(execution, decision(opinion)));
    }

    private static ClosingDecision decision(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> ClosingDecision.APPROVE;
            case RETURN -> ClosingDecision.RETURN;
            case DISAGREE -> ClosingDecision.REFUSE;
        };
    }
}
