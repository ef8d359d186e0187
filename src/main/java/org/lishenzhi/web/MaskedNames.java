package org.lishenzhi.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Party;

/** The names of a case's parties as strangers may read them; those that would look alike are numbered: 王某1、王某2. */
final class MaskedNames {

    private final Map<String, String> byParty = new LinkedHashMap<>();

    MaskedNames(List<Party> parties) {
        for (Party party : parties) {
            String name = party.maskedName();
            long alike = parties.stream()
                    .filter(other -> other.maskedName().equals(name))
                    .count();
            long before = byParty.values().stream()
                    .filter(known -> known.matches(java.util.regex.Pattern.quote(name) + "\\d*"))
                    .count();
            byParty.put(party.id(), alike > 1 ? name + (before + 1) : name);
        }
    }

    @Nullable
    String of(@Nullable String partyId) {
        return partyId == null ? null : byParty.get(partyId);
    }

    /** The place of a party in the list of parties; the whole case comes first. */
    int place(@Nullable String partyId) {
        return List.copyOf(byParty.keySet()).indexOf(partyId == null ? "" : partyId);
    }
}
