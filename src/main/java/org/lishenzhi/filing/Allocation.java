package org.lishenzhi.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * To whom a case was given for trial, and why.
 *
 * @param basis what the table of allocation said
 * @param deviation why the track is another than the table's; none if it is not
 */
public record Allocation(
        @Id String caseId,
        Track track,
        String judgeId,
        String basis,
        @Nullable String deviation,
        String allocatedBy,
        LocalDate allocatedOn) {}
