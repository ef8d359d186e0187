package org.lishenzhi.security;

import java.time.LocalDate;

/**
 * A written delegation (书面授权): one person may act in a role of another.
 *
 * @param groupId the role that is lent, e.g. {@code court-president}
 * @param documentNumber the number of the letter of authority
 * @param firstDay first day on which it is in force
 * @param lastDay last day on which it is in force
 */
public record Delegation(
        String id,
        String principalId,
        String delegateId,
        String groupId,
        String documentNumber,
        LocalDate firstDay,
        LocalDate lastDay) {}
