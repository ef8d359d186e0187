package org.lishenzhi.engine.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step at which a case stands with somebody.
 *
 * @param process the key of the model
 * @param step the step's id in the model
 * @param stage what the model is called
 * @param assignee who has it in hand; none while it is only offered
 */
public record TaskAtHand(
        String taskId,
        String caseId,
        String process,
        String step,
        String name,
        String stage,
        @Nullable String assignee,
        LocalDate since,
        @Nullable LocalDate due) {}
