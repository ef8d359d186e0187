package org.lishenzhi.enforcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An application for enforcement as it was taken in at the counter, without a suit before it at this court.
 *
 * @param transfer why the court itself begins it; none if it was applied for
 * @param jurisdiction on which ground it was brought here
 * @param earlierNumber the number that it bore before, as it is written
 */
public record EnforcementEntry(
        @Id String caseId,
        LocalDate receivedOn,
        @Nullable Transfer transfer,
        Jurisdiction jurisdiction,
        @Nullable String earlierNumber) {}
