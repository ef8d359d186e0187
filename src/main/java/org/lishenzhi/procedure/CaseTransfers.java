package org.lishenzhi.procedure;

import java.time.LocalDate;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passing of cases to other courts (民事诉讼法第二百三十七条、第二百四十条): this court closes its own case only when the other has taken it. */
@Service
@Transactional
public class CaseTransfers {

    private final ProcedureChangeBook book;
    private final ProcedureChanges changes;
    private final ProcedureDiary diary;
    private final CourtClock clock;

    CaseTransfers(ProcedureChangeBook book, ProcedureChanges changes, ProcedureDiary diary, CourtClock clock) {
        this.book = book;
        this.changes = changes;
        this.diary = diary;
        this.clock = clock;
    }

    /** @throws InputRejected if the day lies in the future or before the change was proposed */
    public void answer(String eventId, boolean taken, String court, LocalDate on, String by) {
        ProcedureChange change = changes.get(eventId);
        if (on.isBefore(change.proposedOn()) || on.isAfter(clock.today())) {
            throw new InputRejected("answeredOn", "「收到答复之日」应在提请之日%s至今天之间".formatted(change.proposedOn()));
        }
        if (taken) {
            book.save(change.ended(ChangeState.TRANSFERRED, on));
        }
        diary.enter(change, ProcedureEvents.TRANSFER_ANSWERED, taken ? "他院已立案接收" : "他院退回案件", on, court, by);
    }

    /** The officer proposes that this court's case be cancelled; that is decided elsewhere. */
    public void proposeCancellation(String eventId, String by) {
        ProcedureChange change = changes.get(eventId);
        diary.enter(
                change,
                ProcedureEvents.CANCELLATION_PROPOSED,
                "提请销案",
                clock.today(),
                change.kind().label(),
                by);
    }
}
