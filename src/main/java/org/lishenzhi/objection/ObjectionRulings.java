package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rulings on objections: drafted, signed by every member of the panel, served on the objector and on each party. */
@Service
@Transactional
public class ObjectionRulings {

    private final ObjectionFilings filings;
    private final ObjectionFilingBook book;
    private final ObjectionReviews reviews;
    private final ObjectionPanels panels;
    private final PanelRows rows;
    private final Registry registry;
    private final ObjectionDiary diary;

    ObjectionRulings(
            ObjectionFilings filings,
            ObjectionFilingBook book,
            ObjectionReviews reviews,
            ObjectionPanels panels,
            PanelRows rows,
            Registry registry,
            ObjectionDiary diary) {
        this.filings = filings;
        this.book = book;
        this.reviews = reviews;
        this.panels = panels;
        this.rows = rows;
        this.registry = registry;
        this.diary = diary;
    }

    /** Keeps a draft; whatever was signed before is to be signed anew. */
    public void draft(String eventId, String text, String by) {
        ObjectionFiling filing = filings.get(eventId);
        registry.draft(filing.caseId(), filing.documentKey(), filing.document(), text, by);
        rows.unsign(eventId);
    }

    /** @throws InputRejected unless a member of the panel signs who has not signed yet */
    public void sign(String eventId, String by) {
        panels.requireMember(eventId, by, "signatureDecision");
        boolean again = rows.of(eventId).stream()
                .anyMatch(member -> member.accountId().equals(by) && member.signedOn() != null);
        if (again) {
            throw new InputRejected("signatureDecision", "您已经签署，尚待其他成员签署");
        }
        rows.sign(eventId, by, diary.today());
    }

    /** @throws InputRejected unless a member of the panel returns it */
    public void sendBack(String eventId, String by) {
        panels.requireMember(eventId, by, "signatureDecision");
        rows.unsign(eventId);
    }

    /** Whether all members have signed; the ruling is made by the last signature. */
    public boolean isComplete(String eventId) {
        List<PanelMember> members = rows.of(eventId);
        if (members.stream().anyMatch(member -> member.signedOn() == null)) {
            return false;
        }
        ObjectionFiling filing = filings.get(eventId);
        String drafter =
                latest(filing).map(CourtDocument::draftedBy).orElseThrow(() -> new IllegalStateException("异议裁定书尚未拟写"));
        String signer = members.stream()
                .map(PanelMember::accountId)
                .filter(member -> !member.equals(drafter))
                .findFirst()
                .orElseThrow();
        registry.sign(filing.documentKey(), filing.document(), signer, "合议庭三名成员");
        reviews.ruled(eventId);
        ObjectionOutcome outcome = reviews.get(eventId).decided();
        diary.enter(filing, ObjectionEvents.DECIDED, "异议裁定已作出", diary.today(), outcome.label(), signer);
        return true;
    }

    /** @throws InputRejected if the ruling would have reached the objector before it was made, or in the future */
    public void serveObjector(String eventId, LocalDate on, String manner, String by) {
        ObjectionFiling filing = filings.get(eventId);
        requireAfterRuling(eventId, on);
        book.save(filing.served(on));
        diary.enter(filing, ObjectionEvents.RULING_SERVED, "异议裁定已送达", on, manner, by);
    }

    /** @throws InputRejected if the ruling would have reached the party before it was made, or in the future */
    public void serve(String eventId, String personId, LocalDate on, String manner, String by) {
        ObjectionFiling filing = filings.get(eventId);
        requireAfterRuling(eventId, on);
        diary.enter(
                filing,
                personId,
                ObjectionEvents.RULING_SERVED,
                "异议裁定已送达",
                on,
                manner,
                by,
                filing.documentKey() + '/' + personId);
    }

    @Transactional(readOnly = true)
    public String text(String eventId) {
        return latest(filings.get(eventId)).map(CourtDocument::body).orElse("");
    }

    private Optional<CourtDocument> latest(ObjectionFiling filing) {
        return registry.latest(filing.documentKey(), filing.document());
    }

    private void requireAfterRuling(String eventId, LocalDate on) {
        LocalDate ruled = reviews.get(eventId).ruledOn();
        if (ruled == null) {
            throw new IllegalStateException("异议裁定尚未作出");
        }
        diary.requireBetween("servedOn", "送达日期", on, ruled, "裁定作出之日");
    }
}
