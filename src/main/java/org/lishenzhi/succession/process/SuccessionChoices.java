package org.lishenzhi.succession.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.succession.SuccessionKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one may choose from when reporting an application for a change of parties. */
@Configuration(proxyBeanMethods = false)
class SuccessionChoices {

    @Bean
    EventChoices successionKinds() {
        var kinds = Arrays.stream(SuccessionKind.values())
                .map(kind -> new EventChoices.Choice(kind.name(), kind.label()))
                .toList();
        return new Field("kind", caseId -> kinds);
    }

    @Bean
    EventChoices successorKinds() {
        var kinds = Arrays.stream(PartyKind.values())
                .map(kind -> new EventChoices.Choice(kind.name(), kind.label()))
                .toList();
        return new Field("partyKind", caseId -> kinds);
    }

    /** Both sides, former parties too: a second heir follows one whose place is taken already. */
    @Bean
    EventChoices partiesWhoAreSucceeded(PartyRoll roll) {
        return new Field("predecessor", caseId -> roll.everyone(caseId).stream()
                .filter(party -> party.role() != PartyRole.THIRD_PARTY)
                .map(SuccessionChoices::choice)
                .toList());
    }

    @Bean
    EventChoices partiesWhoSucceed(CaseFile cases) {
        return new Field("successor", caseId -> cases.parties(caseId).stream()
                .map(SuccessionChoices::choice)
                .toList());
    }

    private static EventChoices.Choice choice(Party party) {
        return new EventChoices.Choice(
                party.id(),
                "%s　%s%s"
                        .formatted(
                                party.role().label(CaseState.ENFORCING),
                                party.maskedName(),
                                party.leftOn() == null ? "" : "（已变更）"));
    }

    private record Field(String field, Function<String, List<Choice>> choices) implements EventChoices {

        @Override
        public EventName event() {
            return EventName.SUCCESSION_APPLIED;
        }

        @Override
        public List<Choice> of(String caseId) {
            return choices.apply(caseId);
        }
    }
}
