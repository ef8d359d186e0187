package org.lishenzhi.lifecycle.process;

import java.util.List;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.springframework.stereotype.Component;

/** The entries of a time line that may still be corrected; a correction itself is one of them. */
@Component
final class CorrectableEntries implements EventChoices {

    private final Timeline timeline;

    CorrectableEntries(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public EventName event() {
        return EventName.ENTRY_CORRECTED;
    }

    @Override
    public String field() {
        return "what";
    }

    @Override
    public List<Choice> of(String caseId) {
        return timeline.of(caseId).stream()
                .filter(entry -> entry.correctedBy() == null)
                .filter(entry -> !entry.kind().equals(event().wireName()))
                .map(entry -> new Choice(entry.id(), "%s　%s".formatted(entry.occurredOn(), entry.title())))
                .toList();
    }
}
