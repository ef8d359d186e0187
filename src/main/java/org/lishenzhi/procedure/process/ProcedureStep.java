package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Step;

/** The event that a step of this stage serves: the proposal of a change. */
final class ProcedureStep {

    private ProcedureStep() {}

    /** @throws IllegalStateException if the model gave none */
    static String event(Step step) {
        if (step.eventId() == null) {
            throw new IllegalStateException("步骤「%s」缺少 eventId".formatted(step.title()));
        }
        return step.eventId();
    }
}
