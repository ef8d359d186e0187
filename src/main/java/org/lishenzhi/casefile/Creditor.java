package org.lishenzhi.casefile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A party to whom an obligation is owed.
 *
 * @param place the party to whom the title gave this place among the creditors: himself, or the one whom he follows
 * @param share 元 of this place; none if the title names no shares
 */
public record Creditor(String partyId, String place, @Nullable BigDecimal share) {}
