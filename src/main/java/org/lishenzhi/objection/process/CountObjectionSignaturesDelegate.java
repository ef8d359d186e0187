package org.lishenzhi.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.objection.ObjectionRulings;
import org.lishenzhi.objection.process.ObjectionReviewProcess.Signatures;
import org.lishenzhi.objection.process.ObjectionReviewProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对合议庭签署: the ruling is made when the last member has signed. */
@Component
final class CountObjectionSignaturesDelegate implements JavaDelegate {

    private final ObjectionRulings rulings;

    CountObjectionSignaturesDelegate(ObjectionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean complete = rulings.isComplete(Variables.EVENT_ID.get(execution));
        Variables.SIGNATURES.set(execution, complete ? Signatures.COMPLETE : Signatures.MISSING);
    }
}
