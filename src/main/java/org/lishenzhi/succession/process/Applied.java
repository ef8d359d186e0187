package org.lishenzhi.succession.process;

import org.lishenzhi.engine.forms.Step;

/** The application that a step of this stage serves, by its event. */
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
