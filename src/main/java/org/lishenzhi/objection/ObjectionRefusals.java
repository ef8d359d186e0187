package org.lishenzhi.objection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The refusal of objections (不予受理): drafted by one person, signed by another, served on the objector. */
@Service
@Transactional
public class ObjectionRefusals {

    public static final String DOCUMENT = "不予受理裁定书（执行异议）";

    private final ObjectionFilings filings;
    private final ObjectionFilingBook book;
    private final Registry registry;
    private final Reviewers reviewers;
    private final ObjectionDiary diary;

    ObjectionRefusals(
            ObjectionFilings filings,
            ObjectionFilingBook book,
            Registry registry,
            Reviewers reviewers,
            ObjectionDiary diary) {
        this.filings = filings;
        this.book = book;
        this.registry = registry;
        this.reviewers = reviewers;
        this.diary = diary;
    }

    public void draft(String eventId, String text, String by) {
        ObjectionFiling filing = book.save(filings.get(eventId).decided(FilingDecision.REFUSE, diary.today()));
        registry.draft(filing.caseId(), filing.documentKey(), DOCUMENT, text, by);
    }

    /** @throws InputRejected if who signs drafted it, or works on the enforcement of the case */
    public void sign(String eventId, String by) {
        ObjectionFiling filing = filings.get(eventId);
        reviewers.requireFree(filing.caseId(), by, "refusalDecision");
        registry.sign(filing.documentKey(), DOCUMENT, by, "合议庭");
        diary.enter(filing, ObjectionEvents.REFUSED, "裁定不予受理异议", diary.today(), null, by);
    }

    /** @throws InputRejected if the ruling would have been served before it was signed, or in the future */
    public void serve(String eventId, LocalDate on, String manner, String by) {
        ObjectionFiling filing = filings.get(eventId);
        LocalDate signed = registry.latest(filing.documentKey(), DOCUMENT)
                .map(CourtDocument::signedAt)
                .map(LocalDateTime::toLocalDate)
                .orElseThrow(() -> new IllegalStateException("不予受理裁定书尚未签发"));
        diary.requireBetween("servedOn", "送达日期", on, signed, "裁定签发之日");
        book.save(filing.served(on));
        diary.enter(filing, ObjectionEvents.RULING_SERVED, "不予受理裁定已送达", on, manner, by);
    }

    @Transactional(readOnly = true)
    public String text(String eventId) {
        return registry.latest(filings.get(eventId).documentKey(), DOCUMENT)
                .map(CourtDocument::body)
                .orElse("");
    }
}
