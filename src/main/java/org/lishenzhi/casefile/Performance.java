package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one party performed of an obligation on one day.
 *
 * @param amount 元, for money; none for anything else
 */
public record Performance(String partyId, @Nullable BigDecimal amount, LocalDate performedOn) {}
