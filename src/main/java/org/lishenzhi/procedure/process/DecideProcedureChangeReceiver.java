package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ChangeDecider;
import org.lishenzhi.procedure.ProcedureChanges;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.ChangeDecision;
import org.lishenzhi.security.Signature;
import org.lishenzhi.security.SigningAuthority;
import org.springframework.stereotype.Component;

/** 决定程序变动: by the panel, or by the president or whom he authorised in writing. */
@Component
final class DecideProcedureChangeReceiver implements Receiver {

    private static final String PRESIDENT = "court-president";

    private final ProcedureChanges changes;
    private final SigningAuthority authority;

    DecideProcedureChangeReceiver(ProcedureChanges changes, SigningAuthority authority) {
        this.changes = changes;
        this.authority = authority;
    }

    @Override
    public String form() {
        return "decide-procedure-change";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String event = ProcedureStep.event(step);
        switch (answers.choice("changeDecision", ChangeDecision.class)) {
            case APPROVE -> changes.approve(event, by, right(event, by));
            case REFUSE -> changes.refuse(event, by);
            case RETURN -> {
                // goes back to the officer as it is
            }
        }
    }

    private String right(String event, String by) {
        if (changes.effect(event).decider() != ChangeDecider.PRESIDENT) {
            return "合议庭";
        }
        Signature signature = authority.signFor(by, PRESIDENT);
        return signature.delegation() == null ? "院长本人" : signature.delegation().documentNumber();
    }
}
