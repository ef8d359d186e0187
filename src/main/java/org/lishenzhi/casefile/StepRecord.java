package org.lishenzhi.casefile;

import java.time.LocalDateTime;
import java.util.Map;

/** A step of a case as it was submitted: by whom, when, and every answer. */
public record StepRecord(
        String id,
        String formId,
        String title,
        Map<String, Object> values,
        String submittedBy,
        LocalDateTime submittedAt) {

    /** Says nothing of what was submitted. */
    @Override
    public String toString() {
        return "StepRecord[%s]".formatted(id);
    }
}
