package org.lishenzhi.urging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's consent to urging.
 *
 * @param deferred whether he agrees in writing that filing waits
 * @param on the day of his consent
 * @param manner how it was given, e.g. 书面同意书
 * @param agreedUntil another last day of urging that he agreed to
 */
public record Consent(boolean deferred, LocalDate on, String manner, @Nullable LocalDate agreedUntil) {}
