package org.lishenzhi.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The fee of one preservation as finance entered it.
 *
 * @param fee 元, by the sum asked for
 * @param waiver why it was reduced, deferred or waived; none if it was paid
 */
public record PreservationFeeEntry(
        @Id String preservationId, BigDecimal fee, @Nullable LocalDate paidOn, @Nullable String waiver) {}
