package org.lishenzhi.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.springframework.stereotype.Component;

/** The entries that changes of procedure make on the time line of their case, each once. */
@Component
class ProcedureDiary {

    private final Timeline timeline;

    ProcedureDiary(Timeline timeline) {
        this.timeline = timeline;
    }

    void enter(ProcedureChange change, String kind, String title, LocalDate on, @Nullable String note, String by) {
        enter(change, null, kind, title, on, note, by);
    }

    void enter(
            ProcedureChange change,
            @Nullable String personId,
            String kind,
            String title,
            LocalDate on,
            @Nullable String note,
            String by) {
        String key = kind + '/' + change.documentKey() + (personId == null ? "" : '/' + personId);
        timeline.record(new NewEvent(change.caseId(), kind, title, on, personId, change.obligationId(), note, by, key));
    }
}
