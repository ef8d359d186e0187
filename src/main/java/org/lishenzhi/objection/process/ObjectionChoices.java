package org.lishenzhi.objection.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventChoices.Choice;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.objection.FurtherReview;
import org.lishenzhi.objection.Objection;
import org.lishenzhi.objection.ObjectionKind;
import org.lishenzhi.objection.ObjectionOutcome;
import org.lishenzhi.objection.ObjectionSuits;
import org.lishenzhi.objection.Objections;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever reports an objection, its decision, or what follows it may choose from. */
@Configuration(proxyBeanMethods = false)
class ObjectionChoices {

    @Bean
    EventChoices objectionKinds() {
        List<Choice> kinds = Arrays.stream(ObjectionKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
        return new Field(EventName.OBJECTION_RECEIVED, "kind", caseId -> kinds);
    }

    @Bean
    EventChoices objectionOutcomes() {
        List<Choice> outcomes = Arrays.stream(ObjectionOutcome.values())
                .filter(outcome -> outcome != ObjectionOutcome.PENDING)
                .map(outcome -> new Choice(outcome.name(), outcome.label()))
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

    @Bean
    EventChoices objectionsToReconsider(Reconsiderations reconsiderations) {
        return new Field(
                EventName.RECONSIDERATION_RECEIVED, "objection", caseId -> reconsiderations.open(caseId).stream()
                        .map(filing -> new Choice(
                                filing.eventId(),
                                "%s（%s收到）".formatted(filing.kind().label(), filing.filedOn())))
                        .toList());
    }

    @Bean
    EventChoices pendingReconsiderations(Reconsiderations reconsiderations) {
        return new Field(
                EventName.RECONSIDERATION_DECIDED, "reconsideration", caseId -> reconsiderations.of(caseId).stream()
                        .filter(request -> request.outcome() == null)
                        .map(request -> new Choice(request.eventId(), "复议申请（%s收到）".formatted(request.receivedOn())))
                        .toList());
    }

    @Bean
    EventChoices reconsiderationOutcomes() {
        return further(EventName.RECONSIDERATION_DECIDED, false);
    }

    @Bean
    EventChoices objectionsToSue(ObjectionSuits suits) {
        return new Field(EventName.OBJECTION_SUIT_FILED, "objection", caseId -> suits.open(caseId).stream()
                .map(ObjectionChoices::choice)
                .toList());
    }

    @Bean
    EventChoices pendingSuits(ObjectionSuits suits) {
        return new Field(EventName.OBJECTION_SUIT_DECIDED, "objection", caseId -> suits.pending(caseId).stream()
                .map(ObjectionChoices::choice)
                .toList());
    }

    @Bean
    EventChoices suitOutcomes() {
        return further(EventName.OBJECTION_SUIT_DECIDED, true);
    }

    private static EventChoices further(EventName event, boolean suit) {
        List<Choice> outcomes = Arrays.stream(FurtherReview.values())
                .filter(outcome -> outcome.isSuit() == suit && !outcome.isPending())
                .map(outcome -> new Choice(outcome.name(), outcome.label()))
                .toList();
        return new Field(event, "outcome", caseId -> outcomes);
    }

    private static Choice choice(Objection objection) {
        return new Choice(objection.id(), "%s（%s受理）".formatted(objection.kind().label(), objection.acceptedOn()));
    }

    private record Field(EventName event, String field, Function<String, List<Choice>> choices)
            implements EventChoices {

        @Override
        public List<Choice> of(String caseId) {
            return choices.apply(caseId);
        }
    }
}
