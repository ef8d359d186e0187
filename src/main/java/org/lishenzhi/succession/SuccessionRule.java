package org.lishenzhi.succession;

import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;

/**
 * One row of the decision table: what follows from a kind of succession.
 *
 * @param side whose place is concerned, the creditor's or the debtor's
 * @param who what the party concerned must be: NATURAL_PERSON, ORGANIZATION or ANY
 * @param ruling whether a ruling is needed; a change of name takes none (变更追加规定第二十七条)
 * @param limit within what the successor answers, in words; empty if for all
 */
public record SuccessionRule(
        PartyRole side,
        String who,
        SuccessionChange change,
        boolean ruling,
        String limit,
        SuccessionRemedy remedy,
        String article) {

    boolean isLimited() {
        return !limit.isEmpty();
    }

    /** Whether this kind can concern such a party. */
    boolean fits(Party party) {
        boolean person = party.kind() == PartyKind.NATURAL_PERSON;
        return switch (who) {
            case "NATURAL_PERSON" -> person;
            case "ORGANIZATION" -> !person;
            default -> true;
        };
    }
}
