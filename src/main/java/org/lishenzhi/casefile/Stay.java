package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stop that the law puts on acts of enforcement in a case.
 *
 * @param reason a Chinese sentence: what stops, and why
 * @param lastDay the last day of the stop; none while nobody can tell
 */
public record Stay(String reason, @Nullable LocalDate lastDay) {

    public Optional<LocalDate> ends() {
        return Optional.ofNullable(lastDay);
    }
}
