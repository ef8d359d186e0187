package org.lishenzhi.casefile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person submitted at one step of a case.
 *
 * @param title the step's name as people know it
 * @param sensitiveFields keys whose values are encrypted at rest
 */
public record NewStep(
        String caseId,
        String formId,
        String title,
        @Nullable String taskId,
        Map<String, Object> values,
        Set<String> sensitiveFields,
        String by) {

    /** Says nothing of what was submitted. */
    @Override
    public String toString() {
        return "NewStep[%s]".formatted(formId);
    }
}
