package org.lishenzhi.engine.events;

import static org.lishenzhi.casefile.CaseState.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lishenzhi.casefile.CaseState;

/**
 * In which states of a case each event is offered on the desk. It keeps the desk clear and refuses nothing; a kind
 * without a row is offered in every state.
 */
final class Occasions {

    private static final Set<CaseState> SUIT = EnumSet.of(FILING, TRIAL);
    private static final Set<CaseState> AFTER_JUDGMENT = EnumSet.range(PERFORMANCE, last());
    private static final Set<CaseState> ACCEPTED_OR_CLOSED = EnumSet.range(ENFORCING, last());
    private static final Set<CaseState> BEFORE_ENFORCEMENT =
            EnumSet.of(FILING, TRIAL, PERFORMANCE, AWAITING_APPLICATION, APPLICATION_RECEIVED, URGING);
    private static final Set<CaseState> WITH_AN_OFFICER = EnumSet.of(
            TRIAL, PERFORMANCE, AWAITING_APPLICATION, APPLICATION_RECEIVED, URGING, ENFORCEMENT_REQUESTED, ENFORCING);

    private static final Map<EventName, Set<CaseState>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(EventName.PREMISES_VACATED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.OBJECTION_RECEIVED, ACCEPTED_OR_CLOSED),
            Map.entry(EventName.OBJECTION_DECIDED, ACCEPTED_OR_CLOSED),
            Map.entry(EventName.RECONSIDERATION_RECEIVED, ACCEPTED_OR_CLOSED),
            Map.entry(EventName.RECONSIDERATION_DECIDED, ACCEPTED_OR_CLOSED),
            Map.entry(EventName.OBJECTION_SUIT_FILED, ACCEPTED_OR_CLOSED),
            Map.entry(EventName.OBJECTION_SUIT_DECIDED, ACCEPTED_OR_CLOSED),
            Map.entry(EventName.PROCEDURE_CHANGE_PROPOSED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.ENFORCEMENT_SUSPENDED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.ENFORCEMENT_RESUMED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.ENFORCEMENT_EXTENSION_REQUESTED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.SUCCESSION_APPLIED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.DEBTOR_DIED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.CLOSING_PROPOSED, EnumSet.of(ENFORCING)),
            Map.entry(EventName.PERFORMANCE_REPORTED, AFTER_JUDGMENT),
            Map.entry(EventName.SUIT_WITHDRAWN, SUIT),
            Map.entry(EventName.PARTY_CHANGED, SUIT),
            Map.entry(EventName.APPEAL_RECEIVED, EnumSet.of(TRIAL)),
            Map.entry(EventName.APPEAL_DECIDED, EnumSet.of(TRIAL)),
            Map.entry(EventName.PRESERVATION_APPLIED, BEFORE_ENFORCEMENT),
            Map.entry(EventName.PRESERVATION_ORDERED, BEFORE_ENFORCEMENT),
            Map.entry(
                    EventName.ENFORCEMENT_APPLIED,
                    EnumSet.of(PERFORMANCE, AWAITING_APPLICATION, ENFORCEMENT_TERMINATED)),
            Map.entry(EventName.CONSENT_WITHDRAWN, EnumSet.of(URGING)),
            Map.entry(EventName.OBLIGATION_QUESTIONED, EnumSet.range(ENFORCEMENT_REQUESTED, ENFORCING)),
            Map.entry(EventName.OFFICER_CHANGE_REQUESTED, WITH_AN_OFFICER)));

    private Occasions() {}

    static boolean isOffered(EventName event, CaseState state) {
        return TABLE.getOrDefault(event, EnumSet.allOf(CaseState.class)).contains(state);
    }

    private static CaseState last() {
        CaseState[] states = CaseState.values();
        return states[states.length - 1];
    }
}
