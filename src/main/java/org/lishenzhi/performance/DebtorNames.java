package org.lishenzhi.performance;

import java.util.List;
import org.lishenzhi.casefile.Party;

/** The masked names of a case's parties; those that would look alike are numbered: 王某1、王某2. */
public record DebtorNames(List<Party> parties) {

    public String of(String partyId) {
        String name = party(partyId).maskedName();
        List<String> alike = parties.stream()
                .filter(party -> party.maskedName().equals(name))
                .map(Party::id)
                .toList();
        return alike.size() > 1 ? name + (alike.indexOf(partyId) + 1) : name;
    }

    private Party party(String partyId) {
        return parties.stream()
                .filter(party -> party.id().equals(partyId))
                .findFirst()
                .orElseThrow();
    }
}
