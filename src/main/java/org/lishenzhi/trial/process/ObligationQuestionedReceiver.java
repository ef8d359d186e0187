package org.lishenzhi.trial.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.trial.ObligationQuestions;
import org.springframework.stereotype.Component;

/** Takes 征询判项含义: the question is kept, and the process that begins with it asks the judge. */
@Component
final class ObligationQuestionedReceiver implements EventReceiver {

    private final ObligationQuestions questions;

    ObligationQuestionedReceiver(ObligationQuestions questions) {
        this.questions = questions;
    }

    @Override
    public EventName event() {
        return EventName.OBLIGATION_QUESTIONED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        questions.ask(
                event.eventId(),
                event.caseId(),
                event.detail("obligationId").orElseThrow(),
                event.detail("question").orElseThrow());
        return Consequence.settled();
    }
}
