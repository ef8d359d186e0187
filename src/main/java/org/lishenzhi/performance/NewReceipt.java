package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that was received and is to be registered.
 *
 * @param amount 元
 * @param key the same key gives one receipt, however often it is told
 */
public record NewReceipt(
        String obligationId,
        String partyId,
        BigDecimal amount,
        LocalDate receivedOn,
        PaymentManner manner,
        String takenBy,
        @Nullable String secondOfficer,
        String key) {}
