package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.CourtClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time line of each case: events are added and corrected by further events, never changed. */
@Service
@Transactional
public class Timeline {

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final int LONGEST_NOTE = 4000;

    private final EventRows rows;
    private final CourtClock clock;
    private final ApplicationEventPublisher listeners;

    Timeline(EventRows rows, CourtClock clock, ApplicationEventPublisher listeners) {
        this.rows = rows;
        this.clock = clock;
        this.listeners = listeners;
    }

    /**
     * Records an event, once per key.
     *
     * @throws InputRejected if it lies in the future, or in a time before the court
     * @throws Conflict if the key was used for something else
     */
    public CaseEvent record(NewEvent event) {
        Optional<CaseEvent> known = rows.findByKey(event.key());
        if (known.isPresent()) {
            return same(known.get(), event);
        }
        check(event);
        return rows.insert(UUID.randomUUID().toString(), event, clock.now())
                .map(this::tell)
                .orElseGet(() -> same(find(event.key()).orElseThrow(), event));
    }

    /**
     * Corrects the day of an event by a further one; the wrong entry stays visible.
     *
     * @throws Conflict if it was corrected before: correct the correction
     */
    public CaseEvent correct(String eventId, LocalDate occurredOn, String reason, String by) {
        CaseEvent wrong = rows.find(eventId).orElseThrow(() -> new NotFound("没有这条记载"));
        if (wrong.correctedBy() != null) {
            throw corrected();
        }
        var correction = new NewEvent(
                wrong.caseId(),
                wrong.kind(),
                wrong.title(),
                occurredOn,
                wrong.partyId(),
                wrong.obligationId(),
                "更正：" + reason,
                by,
                "correction/" + wrong.id());
        check(correction);
        String id = UUID.randomUUID().toString();
        if (!rows.supersede(wrong.id(), id)) {
            throw corrected();
        }
        return tell(rows.insert(id, correction, clock.now()).orElseThrow(Timeline::corrected));
    }

    /**
     * The latest event of a kind that was not corrected. An event of the person or obligation asked for goes before
     * one that concerns the whole case; asking for none takes any, and one of nobody in particular before one of a
     * person.
     */
    @Transactional(readOnly = true)
    public Optional<CaseEvent> latest(
            String caseId, String kind, @Nullable String partyId, @Nullable String obligationId) {
        return rows.latest(caseId, kind, partyId, obligationId);
    }

    /** The event that was recorded under this key. */
    @Transactional(readOnly = true)
    public Optional<CaseEvent> find(String key) {
        return rows.findByKey(key);
    }

    /** The whole time line, corrected entries included, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseEvent> of(String caseId) {
        return rows.of(caseId);
    }

    private void check(NewEvent event) {
        if (event.occurredOn().isAfter(clock.today())) {
            throw new InputRejected("occurredOn", "「发生日期」不能晚于今天");
        }
        if (event.occurredOn().isBefore(FIRST_DAY)) {
            throw new InputRejected("occurredOn", "「发生日期」不能早于 1949 年");
        }
        if (event.note() != null && event.note().length() > LONGEST_NOTE) {
            throw new InputRejected("note", "「备注」不能超过 %d 个字".formatted(LONGEST_NOTE));
        }
    }

    private static Conflict corrected() {
        return new Conflict("这条记载已经更正过，请更正最新的一条");
    }

    private CaseEvent tell(CaseEvent recorded) {
        listeners.publishEvent(new CaseEventRecorded(recorded));
        return recorded;
    }

    private static CaseEvent same(CaseEvent known, NewEvent told) {
        boolean same = known.caseId().equals(told.caseId())
                && known.kind().equals(told.kind())
                && known.occurredOn().equals(told.occurredOn())
                && Objects.equals(known.partyId(), told.partyId())
                && Objects.equals(known.obligationId(), told.obligationId());
        if (!same) {
            throw new Conflict("同一编号已经记载了另一件事");
        }
        return known;
    }
}
