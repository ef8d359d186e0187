package org.lishenzhi.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of procedure that are in force: since when, until when, and what does not count meanwhile. A ruling of
 * this court takes effect when the parties have been served (民事诉讼法第二百六十九条), a decision of another court when it is
 * reported.
 */
@Service
@Transactional
public class ChangesInForce {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final ProcedureChangeBook book;
    private final ProcedureChanges changes;
    private final ProcedureDiary diary;
    private final Timeline timeline;
    private final CourtClock clock;

    ChangesInForce(
            ProcedureChangeBook book,
            ProcedureChanges changes,
            ProcedureDiary diary,
            Timeline timeline,
            CourtClock clock) {
        this.book = book;
        this.changes = changes;
        this.diary = diary;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws InputRejected if the party would have been served before the change was proposed, or in the future */
    public void serve(String eventId, String personId, LocalDate on, String manner, String by) {
        ProcedureChange change = changes.get(eventId);
        if (on.isBefore(change.proposedOn()) || on.isAfter(clock.today())) {
            throw new InputRejected("servedOn", "「送达日期」应在提请之日%s至今天之间".formatted(change.proposedOn()));
        }
        book.save(change.served(on));
        diary.enter(change, personId, ProcedureEvents.SERVED, "程序变动文书已送达", on, manner, by);
    }

    /** Puts the change in force; the span that does not count begins on that day. */
    public ProcedureChange begin(String eventId) {
        ProcedureChange change = changes.get(eventId);
        ChangeEffect effect = changes.effect(eventId);
        LocalDate since =
                effect.isDecidedElsewhere() || change.servedOn() == null ? change.proposedOn() : change.servedOn();
        ProcedureChange begun = book.save(change.inForce(since, clock.now()));
        diary.enter(
                begun, ProcedureEvents.IN_FORCE, "程序变动已生效", since, change.kind().label(), ProcedureEvents.COURT);
        span(begun)
                .ifPresent(span ->
                        diary.enter(begun, span.opens(), change.kind().label(), since, null, ProcedureEvents.COURT));
        return begun;
    }

    /** The day on which the change ends by itself: the day after its last one; practically never if none is named. */
    @Transactional(readOnly = true)
    public LocalDate expiry(String eventId) {
        LocalDate lastDay = changes.get(eventId).lastDay();
        return lastDay == null ? NEVER : lastDay.plusDays(1);
    }

    /** Ends the change: enforcement goes on, and days count again unless another change of the kind is in force. */
    public ProcedureChange end(String eventId) {
        ProcedureChange change = changes.get(eventId);
        LocalDate on = resumedOn(change);
        ProcedureChange ended = book.save(change.ended(ChangeState.ENDED, on));
        span(ended)
                .filter(span -> !isClosed(ended, span))
                .filter(span -> others(ended, span).isEmpty())
                .ifPresent(span -> diary.enter(ended, span.closes(), "恢复执行", on, null, ProcedureEvents.COURT));
        return ended;
    }

    /** @throws InputRejected if the parties would have been told before enforcement went on, or in the future */
    public void notifyResumption(String eventId, LocalDate on, String manner, String by) {
        ProcedureChange change = changes.get(eventId);
        LocalDate since = change.endedOn() == null ? change.proposedOn() : change.endedOn();
        if (on.isBefore(since) || on.isAfter(clock.today())) {
            throw new InputRejected("notifiedOn", "「通知日期」应在恢复执行之日%s至今天之间".formatted(since));
        }
        diary.enter(change, ProcedureEvents.RESUMPTION_NOTIFIED, "已书面通知恢复执行", on, manner, by);
    }

    private LocalDate resumedOn(ProcedureChange change) {
        Optional<LocalDate> reported = reportedResumption(change).map(CaseEvent::occurredOn);
        LocalDate expired = expiry(change.eventId());
        LocalDate byItself = expired.isAfter(clock.today()) ? clock.today() : expired;
        return reported.orElse(byItself);
    }

    /** A resumption that was reported after the change came into force. */
    private Optional<CaseEvent> reportedResumption(ProcedureChange change) {
        return timeline.latest(change.caseId(), ProcedureEvents.RESUMED, null, null)
                .filter(resumed ->
                        change.inForceAt() != null && !resumed.recordedAt().isBefore(change.inForceAt()));
    }

    private boolean isClosed(ProcedureChange change, SpanKind span) {
        return span == SpanKind.SUSPENSION && reportedResumption(change).isPresent();
    }

    private List<ProcedureChange> others(ProcedureChange change, SpanKind span) {
        return changes.of(change.caseId()).stream()
                .filter(other -> other.state() == ChangeState.IN_FORCE)
                .filter(other -> !other.eventId().equals(change.eventId()))
                .filter(other -> span(other).filter(span::equals).isPresent())
                .toList();
    }

    /** Only what concerns the whole case keeps its periods from counting. */
    private Optional<SpanKind> span(ProcedureChange change) {
        return change.obligationId() == null
                ? Optional.ofNullable(changes.effect(change.eventId()).span())
                : Optional.empty();
    }
}
