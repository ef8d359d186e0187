package org.lishenzhi.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventChoices.Choice;
import org.lishenzhi.engine.events.EventField;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.security.Person;
import org.springframework.stereotype.Component;

/** Which events of a case a person may report, and what stands for choice in each of their fields. */
@Component
class ReportableEvents {

    private final CaseFile cases;
    private final List<EventChoices> choices;

    ReportableEvents(CaseFile cases, List<EventChoices> choices) {
        this.cases = cases;
        this.choices = choices;
    }

    /** What makes sense where the case stands now, heading by heading. */
    List<ReportableEvent> of(String caseId, Person person) {
        CaseState state = cases.get(caseId).state();
        return Arrays.stream(EventName.values())
                .filter(name -> name.mayBeReportedBy(person.groups()))
                .filter(name -> name.makesSenseIn(state))
                .sorted(Comparator.comparing(EventName::use))
                .map(name -> of(caseId, name))
                .toList();
    }

    ReportableEvent of(String caseId, EventName name) {
        return new ReportableEvent(
                name.wireName(),
                name.label(),
                name.use().label(),
                name.fields().stream()
                        .map(field -> new ReportableEvent.Field(
                                field.key(),
                                field.label(),
                                field.kind().name(),
                                field.required(),
                                choices(caseId, name, field)))
                        .toList());
    }

    private List<Choice> choices(String caseId, EventName name, EventField field) {
        return switch (field.kind()) {
            case PERSON -> persons(caseId);
            case OBLIGATION -> obligations(caseId);
            case CHOICE ->
                choices.stream()
                        .filter(offer -> offer.event() == name && offer.field().equals(field.key()))
                        .flatMap(offer -> offer.of(caseId).stream())
                        .toList();
            case DATE, MONEY, TEXT -> List.of();
        };
    }

    private List<Choice> persons(String caseId) {
        List<Party> parties = cases.parties(caseId);
        CaseState state = cases.get(caseId).state();
        var names = new MaskedNames(parties);
        return parties.stream()
                .map(party -> new Choice(
                        party.id(),
                        "%s（%s）".formatted(names.of(party.id()), party.role().label(state))))
                .toList();
    }

    private List<Choice> obligations(String caseId) {
        return cases.obligations(caseId).stream()
                .map(obligation ->
                        new Choice(obligation.id(), "判项%d　%s".formatted(obligation.ordinal(), obligation.content())))
                .toList();
    }
}
