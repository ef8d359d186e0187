package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Step;

/** The event that a step of this stage serves: an application, or the taking of a measure. */
final class Applied {

    private Applied() {}

    /** @throws IllegalStateException if the model gave none */
    static String by(Step step) {
        if (step.eventId() == null) {
            throw new IllegalStateException("步骤「%s」缺少 eventId".formatted(step.title()));
        }
        return step.eventId();
    }
}
