package org.lishenzhi.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A case of the court.
 *
 * @param receiptNumber the 收件号, e.g. 收2024-000123
 * @param caseNumber the 案号 by which it is known now, e.g. (2024)内0304执456号
 * @param cause the 案由
 * @param procedure by which it is tried, once that is decided
 * @param officerId the account of the person in charge (承办人)
 */
public record Case(
        String id,
        String receiptNumber,
        @Nullable String caseNumber,
        String cause,
        @Nullable String officerId,
        CaseState state,
        @Nullable Procedure procedure,
        LocalDateTime openedAt) {

    /** The number by which people know the case. */
    public String number() {
        return caseNumber == null ? receiptNumber : caseNumber;
    }
}
