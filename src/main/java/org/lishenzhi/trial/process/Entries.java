package org.lishenzhi.trial.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Entry;

/** Entries of the time line as a person's step tells them. */
final class Entries {

    private Entries() {}

    static Entry of(Step step, LocalDate on, @Nullable String note, String by) {
        return new Entry(step.caseId(), step.personId(), on, note, by, step.taskId());
    }
}
