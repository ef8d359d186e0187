package org.lishenzhi.deadlines;

import java.time.LocalDate;

/**
 * One line of a person's daily digest of deadlines.
 *
 * @param stage how many days were left when it became due to be told; 0 on the last day, {@link #OVERDUE} once it passed
 */
public record Warning(String caseId, String caseNumber, String label, LocalDate due, int stage) {

    public static final int OVERDUE = -1;
}
