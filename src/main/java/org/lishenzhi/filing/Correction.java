package org.lishenzhi.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What the court asked a plaintiff to complete, and what he then filed.
 *
 * @param filed the list of what came in; none while nothing has
 */
public record Correction(@Id String caseId, String asked, @Nullable String filed, @Nullable LocalDate supplementedOn) {

    Correction answered(String filed, LocalDate on) {
        return new Correction(caseId, asked, filed, on);
    }
}
