package org.lishenzhi.casefile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A party who owes an obligation.
 *
 * @param place the party to whom the title gave this place among the debtors: himself, or the one whom he follows or
 *     for whom he answers
 * @param share 元 that this place owes, for 按份
 * @param limit 元 up to which he can be made to pay, e.g. the estate that he took (民法典第一千一百六十一条); none if all
 */
public record Debtor(String partyId, String place, @Nullable BigDecimal share, @Nullable BigDecimal limit) {

    /** Whether he owes in the place of somebody else. */
    public boolean isFollower() {
        return !partyId.equals(place);
    }
}
