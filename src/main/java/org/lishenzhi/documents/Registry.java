package org.lishenzhi.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registry of documents: drafts come in, signatures are put on them, nothing signed is ever changed. */
@Service
@Transactional
public class Registry {

    private final CourtDocuments documents;
    private final JdbcAggregateTemplate aggregates;
    private final CourtClock clock;

    Registry(CourtDocuments documents, JdbcAggregateTemplate aggregates, CourtClock clock) {
        this.documents = documents;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** Keeps a draft; an earlier draft of the same kind stays as it is and is no longer the latest. */
    public CourtDocument draft(String caseId, @Nullable String obligationId, String kind, String body, String by) {
        int version = (obligationId == null ? latestOfCase(caseId, kind) : latest(obligationId, kind))
                        .map(CourtDocument::version)
                        .orElse(0)
                + 1;
        return aggregates.insert(new CourtDocument(
                UUID.randomUUID().toString(),
                caseId,
                obligationId,
                kind,
                version,
                body,
                by,
                clock.now(),
                null,
                null,
                null));
    }

    /**
     * Signs the latest draft.
     *
     * @param right in whose right the person signs
     * @throws InputRejected if drafter and signer are one person
     * @throws Conflict if it is signed already
     */
    public CourtDocument sign(String obligationId, String kind, String by, String right) {
        return sign(latest(obligationId, kind), kind, by, right);
    }

    /** The same for a document that concerns the whole case. */
    public CourtDocument signForCase(String caseId, String kind, String by, String right) {
        return sign(latestOfCase(caseId, kind), kind, by, right);
    }

    private CourtDocument sign(Optional<CourtDocument> latest, String kind, String by, String right) {
        CourtDocument draft = latest.orElseThrow(() -> new IllegalStateException("没有待签发的%s".formatted(kind)));
        if (draft.isSigned()) {
            throw new Conflict("%s已经签发".formatted(kind));
        }
        if (draft.draftedBy().equals(by)) {
            throw new InputRejected("noticeDecision", "拟稿人不得自行签发%s".formatted(kind));
        }
        return documents.save(draft.signed(by, clock.now(), right));
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(String obligationId, String kind) {
        return documents.findFirstByObligationIdAndKindOrderByVersionDesc(obligationId, kind);
    }

    /** The latest document of this kind that concerns the whole case. */
    @Transactional(readOnly = true)
    public Optional<CourtDocument> latestOfCase(String caseId, String kind) {
        return documents.findFirstByCaseIdAndObligationIdIsNullAndKindOrderByVersionDesc(caseId, kind);
    }

    @Transactional(readOnly = true)
    public List<CourtDocument> of(String caseId) {
        return documents.findByCaseIdOrderByDraftedAtDescVersionDesc(caseId);
    }
}
