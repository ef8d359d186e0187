package org.lishenzhi.objection.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.objection.Objection;
import org.lishenzhi.objection.ObjectionKind;
import org.lishenzhi.objection.ObjectionOutcome;
import org.lishenzhi.objection.Objections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever reports an objection or its decision may choose from. */
@Configuration(proxyBeanMethods = false)
class ObjectionChoices {

    @Bean
    EventChoices objectionKinds() {
        List<EventChoices.Choice> kinds = Arrays.stream(ObjectionKind.values())
                .map(kind -> new EventChoices.Choice(kind.name(), kind.label()))
                .toList();
        return new Field(EventName.OBJECTION_RECEIVED, "kind", caseId -> kinds);
    }

    @Bean
    EventChoices objectionOutcomes() {
        List<EventChoices.Choice> outcomes = Arrays.stream(ObjectionOutcome.values())
                .filter(outcome -> outcome != ObjectionOutcome.PENDING)
                .map(outcome -> new EventChoices.Choice(outcome.name(), outcome.label()))
                .toList();
        return new Field(EventName.OBJECTION_DECIDED, "outcome", caseId -> outcomes);
    }

    /** The objections of the case that wait for their decision. */
    @Bean
    EventChoices pendingObjections(Objections objections) {
        return new Field(EventName.OBJECTION_DECIDED, "objection", caseId -> objections.of(caseId).stream()
                .filter(objection -> objection.outcome() == ObjectionOutcome.PENDING)
                .map(ObjectionChoices::choice)
                .toList());
    }

    private static EventChoices.Choice choice(Objection objection) {
        return new EventChoices.Choice(
                objection.id(), "%s（%s受理）".formatted(objection.kind().label(), objection.acceptedOn()));
    }

    private record Field(EventName event, String field, Function<String, List<Choice>> choices)
            implements EventChoices {

        @Override
        public List<Choice> of(String caseId) {
            return choices.apply(caseId);
        }
    }
}
