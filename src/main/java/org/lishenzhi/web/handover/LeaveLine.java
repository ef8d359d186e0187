package org.lishenzhi.web.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leave as the page and the API show it.
 *
 * @param leftBehind how many of the open tasks have stayed with the absent person for more than one working day
 * @param away how many tasks are with somebody else for this leave
 */
record LeaveLine(
        String id,
        String person,
        LocalDate firstDay,
        LocalDate lastDay,
        String substitute,
        boolean over,
        long leftBehind,
        long away,
        List<TaskLine> tasks) {

    /** An open task: in which case, at which step, since when and until when. */
    record TaskLine(String taskId, String caseNumber, String step, LocalDate since, @Nullable LocalDate due) {}
}
