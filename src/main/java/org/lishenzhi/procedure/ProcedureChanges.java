package org.lishenzhi.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.FieldCipher;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes of procedure of cases: proposed by the officer, drafted, decided by whom the table names. */
@Service
@Transactional
public class ProcedureChanges {

    private final ProcedureChangeBook book;
    private final JdbcAggregateTemplate aggregates;
    private final ChangeEffects effects;
    private final ChangeTerms terms;
    private final Registry registry;
    private final ProcedureDiary diary;
    private final CaseFile cases;
    private final FieldCipher cipher;
    private final CourtClock clock;

    ProcedureChanges(
            ProcedureChangeBook book,
            JdbcAggregateTemplate aggregates,
            ChangeEffects effects,
            ChangeTerms terms,
            Registry registry,
            ProcedureDiary diary,
            CaseFile cases,
            FieldCipher cipher,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.effects = effects;
        this.terms = terms;
        this.registry = registry;
        this.diary = diary;
        this.cases = cases;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps a proposal.
     *
     * @return whether enforcement stops by it at once, because another court has decided already
     * @throws InputRejected unless the case is being enforced
     */
    public boolean propose(
            String eventId,
            String caseId,
            @Nullable String obligationId,
            ChangeKind kind,
            String reason,
            LocalDate on) {
        CaseState state = cases.get(caseId).state();
        if (!state.allowsForce()) {
            throw new InputRejected("kind", "案件处于「%s」，不在执行中，不能提请程序变动".formatted(state.label()));
        }
        String key = UUID.randomUUID().toString();
        aggregates.insert(new ProcedureChange(
                eventId,
                key,
                caseId,
                obligationId,
                kind,
                on,
                cipher.encrypt(reason, key),
                false,
                null,
                ChangeState.PROPOSED,
                null,
                null,
                null,
                null));
        ChangeEffect effect = effects.of(kind);
        return effect.isDecidedElsewhere() && effect.stops() != StoppedActs.NONE;
    }

    /**
     * Keeps the draft of its document.
     *
     * @param lastDay the last day that the document names; none if it names none
     * @throws InputRejected if the law wants a last day and there is none, or it lies too late
     */
    public void draft(String eventId, boolean debtorApplied, @Nullable LocalDate lastDay, String text, String by) {
        ProcedureChange change = get(eventId);
        ChangeEffect effect = effects.of(change.kind());
        terms.check(effect, lastDay);
        book.save(change.drafted(debtorApplied, lastDay));
        registry.draft(change.caseId(), change.documentKey(), effect.document(), text, by);
    }

    /** @throws InputRejected if who signs drafted it, or is the officer in charge */
    public void approve(String eventId, String by, String right) {
        ProcedureChange change = get(eventId);
        if (by.equals(cases.get(change.caseId()).officerId())) {
            throw new InputRejected("changeDecision", "承办人不得自行决定本案的程序变动");
        }
        registry.sign(change.documentKey(), effect(eventId).document(), by, right);
        diary.enter(
                change,
                ProcedureEvents.APPROVED,
                "程序变动已准许",
                clock.today(),
                change.kind().label(),
                by);
    }

    public void refuse(String eventId, String by) {
        ProcedureChange change = book.save(get(eventId).in(ChangeState.REFUSED));
        diary.enter(
                change,
                ProcedureEvents.REFUSED,
                "程序变动未准许",
                clock.today(),
                change.kind().label(),
                by);
    }

    /** @throws NotFound if no change was proposed by this event */
    @Transactional(readOnly = true)
    public ProcedureChange get(String eventId) {
        return book.findById(eventId).orElseThrow(() -> new NotFound("没有这件程序变动"));
    }

    @Transactional(readOnly = true)
    public List<ProcedureChange> of(String caseId) {
        return book.findByCaseIdOrderByProposedOnAscEventIdAsc(caseId);
    }

    @Transactional(readOnly = true)
    public ChangeEffect effect(String eventId) {
        return effects.of(get(eventId).kind());
    }

    @Transactional(readOnly = true)
    public String reason(String eventId) {
        ProcedureChange change = get(eventId);
        return cipher.decrypt(change.reason(), change.documentKey());
    }

    /** The document as it is drafted. */
    @Transactional(readOnly = true)
    public String text(String eventId) {
        return registry.latest(get(eventId).documentKey(), effect(eventId).document())
                .map(CourtDocument::body)
                .orElse("");
    }
}
