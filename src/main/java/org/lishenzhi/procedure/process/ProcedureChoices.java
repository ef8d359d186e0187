package org.lishenzhi.procedure.process;

import java.util.Arrays;
import java.util.List;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.procedure.ChangeKind;
import org.springframework.stereotype.Component;

/** What whoever proposes a change of procedure may choose from. */
@Component
class ProcedureChoices implements EventChoices {

    private static final List<Choice> KINDS = Arrays.stream(ChangeKind.values())
            .map(kind -> new Choice(kind.name(), kind.label()))
            .toList();

    @Override
    public EventName event() {
        return EventName.PROCEDURE_CHANGE_PROPOSED;
    }

    @Override
    public String field() {
        return "kind";
    }

    @Override
    public List<Choice> of(String caseId) {
        return KINDS;
    }
}
