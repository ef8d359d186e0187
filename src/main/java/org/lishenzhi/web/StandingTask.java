package org.lishenzhi.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step at which a case stands with somebody.
 *
 * @param holder who has it in hand, or the groups to which it is offered
 * @param urged the latest urging, in words
 * @param mayUrge whether the caller may urge whoever has it in hand
 * @param sendBack what sending it back would do, in words; none if the caller may not or the table does not let him
 * @param takeBack the same of taking back his own last submission
 */
record StandingTask(
        String taskId,
        String name,
        String stage,
        String holder,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable String urged,
        boolean mayUrge,
        @Nullable String sendBack,
        @Nullable String takeBack) {}
