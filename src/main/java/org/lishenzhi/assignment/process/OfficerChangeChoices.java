package org.lishenzhi.assignment.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lishenzhi.assignment.ChangeCause;
import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever asks for another person in charge may choose from. */
@Configuration(proxyBeanMethods = false)
class OfficerChangeChoices {

    @Bean
    EventChoices changeCauses() {
        List<EventChoices.Choice> causes = Arrays.stream(ChangeCause.values())
                .map(cause -> new EventChoices.Choice(cause.name(), cause.label()))
                .toList();
        return new Field("cause", caseId -> causes);
    }

    @Bean
    EventChoices possibleSuccessors(OfficerChanges changes) {
        return new Field("successor", caseId -> changes.successors(caseId).stream()
                .map(it -> new EventChoices.Choice(it.id(), it.name()))
                .toList());
    }

    private record Field(String field, Function<String, List<Choice>> choices) implements EventChoices {

        @Override
        public EventName event() {
            return EventName.OFFICER_CHANGE_REQUESTED;
        }

        @Override
        public List<Choice> of(String caseId) {
            return choices.apply(caseId);
        }
    }
}
