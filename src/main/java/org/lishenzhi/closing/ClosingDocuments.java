package org.lishenzhi.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.security.Leaves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The document by which a case is closed: drafted, signed by whom the table names, served on each party. */
@Service
@Transactional
public class ClosingDocuments {

    private final Registry registry;
    private final Closings closings;
    private final Panels panels;
    private final CaseFile cases;
    private final Deadlines deadlines;
    private final ClosingDiary diary;
    private final Leaves leaves;

    ClosingDocuments(
            Registry registry,
            Closings closings,
            Panels panels,
            CaseFile cases,
            Deadlines deadlines,
            ClosingDiary diary,
            Leaves leaves) {
        this.registry = registry;
        this.closings = closings;
        this.panels = panels;
        this.cases = cases;
        this.deadlines = deadlines;
        this.diary = diary;
        this.leaves = leaves;
    }

    public void draft(String caseId, String body, String by) {
        registry.draft(caseId, null, closings.rule(caseId).document(), body, by);
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(String caseId) {
        return registry.latestOfCase(caseId, closings.rule(caseId).document());
    }

    /** Who signs: the presiding member of the panel, or the person in charge. */
    @Transactional(readOnly = true)
    public @Nullable String signer(String caseId) {
        if (closings.rule(caseId).signedBy() == ClosingSigner.PRESIDING) {
            return panels.of(caseId).presiding();
        }
        String officer = cases.get(caseId).officerId();
        return officer == null ? null : leaves.atWorkFor(officer);
    }

    /**
     * Signs the latest draft.
     *
     * @throws NotAllowed if it is not for this person to sign
     * @throws InputRejected if the drafter signs himself
     */
    public void sign(String caseId, String by, String key) {
        ClosingRule rule = closings.rule(caseId);
        if (!by.equals(signer(caseId))) {
            throw new NotAllowed(
                    "%s应由%s".formatted(rule.document(), rule.signedBy().label()));
        }
        if (latest(caseId).filter(draft -> draft.draftedBy().equals(by)).isPresent()) {
            throw new InputRejected("signed", "拟稿人不得自行签发%s".formatted(rule.document()));
        }
        registry.signForCase(caseId, rule.document(), by, rule.signedBy().label());
        diary.today(caseId, ClosingEvents.DOCUMENT_SIGNED, rule.document() + "已签发", rule.told(), by, key);
    }

    /** The parties on whom it is served; nobody, if it stays inside the court. */
    @Transactional(readOnly = true)
    public List<String> recipients(String caseId) {
        return closings.rule(caseId).served()
                ? cases.parties(caseId).stream().map(Party::id).toList()
                : List.of();
    }

    /**
     * The document was served on one party, and the period of his remedy begins, if the law gives him one.
     *
     * @throws InputRejected if the day lies in the future or before the document was signed
     */
    public void serve(String caseId, String personId, LocalDate on, String manner, String by, String key) {
        ClosingRule rule = closings.rule(caseId);
        diary.requirePast("servedOn", "送达日期", on);
        LocalDate signed = latest(caseId)
                .map(CourtDocument::signedAt)
                .map(LocalDateTime::toLocalDate)
                .orElseThrow();
        if (on.isBefore(signed)) {
            throw new InputRejected("servedOn", "「送达日期」不能早于文书签发之日（%s）".formatted(signed));
        }
        diary.enter(new NewEvent(
                caseId,
                ClosingEvents.DOCUMENT_SERVED,
                rule.document() + "已送达",
                on,
                personId,
                null,
                manner,
                by,
                ClosingEvents.DOCUMENT_SERVED + '/' + key));
        if (!rule.remedyRule().isEmpty()) {
            var scope = new ClockScope(caseId, null, personId);
            deadlines.startFrom(scope, rule.remedyRule(), ClosingEvents.DOCUMENT_SERVED);
            deadlines.clock(scope, rule.remedyRule());
        }
    }
}
