package org.lishenzhi.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters in the time line.
 *
 * @param personId whom it concerns; none if it concerns the whole case
 * @param key the same key enters an event once
 */
public record Entry(
        String caseId, @Nullable String personId, LocalDate on, @Nullable String note, String by, String key) {

    Entry on(LocalDate day) {
        return new Entry(caseId, personId, day, note, by, key);
    }

    Entry noting(String text) {
        return new Entry(caseId, personId, on, text, by, key);
    }

    /** The person whom it concerns; an error if it concerns the whole case. */
    String person() {
        if (personId == null) {
            throw new IllegalStateException("案件 %s 的登记缺少当事人".formatted(caseId));
        }
        return personId;
    }
}
