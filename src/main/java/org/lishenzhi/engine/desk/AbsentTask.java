package org.lishenzhi.engine.desk;

import java.time.LocalDate;

/**
 * An open task in the hand of somebody who is not there.
 *
 * @param disabled whether his account is closed for good, not only his chair empty for some days
 * @param since the day from which nobody has worked on it
 * @param workingDays how many working days have gone by after that day
 */
public record AbsentTask(
        String taskId, String caseId, String accountId, boolean disabled, LocalDate since, long workingDays) {

    /** Whether it has stayed with the absent person for more than one working day. */
    public boolean isLeftBehind() {
        return disabled || workingDays > 1;
    }
}
