package org.lishenzhi.enforcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Who was put in charge of a case in enforcement.
 *
 * @param deviation why another team than the rule's has it
 */
public record OfficerAppointment(
        @Id String id,
        String caseId,
        EnforcementTeam team,
        String officerId,
        @Nullable String deviation,
        String appointedBy,
        LocalDate appointedOn) {}
