package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Step;

/** The event that a step of this stage serves: an objection, or a request for reconsideration. */
final class ObjectionStep {

    private ObjectionStep() {}

    /** @throws IllegalStateException if the model gave none */
    static String event(Step step) {
        if (step.eventId() == null) {
            throw new IllegalStateException("步骤「%s」缺少 eventId".formatted(step.title()));
        }
        return step.eventId();
    }
}
