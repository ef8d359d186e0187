package org.lishenzhi.lifecycle.process;

import java.util.Arrays;
import java.util.List;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventChoices.Choice;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.lifecycle.PartyChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one may choose from when reporting that the parties of a suit change. */
@Configuration(proxyBeanMethods = false)
class PartyChangeChoices {

    @Bean
    EventChoices partyChanges() {
        return new Fixed(
                "change",
                Arrays.stream(PartyChange.values())
                        .map(change -> new Choice(change.name(), change.label()))
                        .toList());
    }

    @Bean
    EventChoices partyKinds() {
        return new Fixed(
                "partyKind",
                Arrays.stream(PartyKind.values())
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList());
    }

    /** Choices that are the same in every case. */
    private record Fixed(String field, List<Choice> choices) implements EventChoices {

        @Override
        public EventName event() {
            return EventName.PARTY_CHANGED;
        }

        @Override
        public List<Choice> of(String caseId) {
            return choices;
        }
    }
}
