package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A receipt for money (收据): who paid how much of an obligation, when and how, and who took it.
 *
 * @param number consecutive within its year, e.g. 收款2024-000123: the court's own register, no 案号
 * @param amount 元
 * @param secondOfficer the account of the other officer who was present; none unless it was cash
 */
public record Receipt(
        String number,
        String caseId,
        String obligationId,
        String partyId,
        BigDecimal amount,
        LocalDate receivedOn,
        PaymentManner manner,
        String takenBy,
        @Nullable String secondOfficer) {}
