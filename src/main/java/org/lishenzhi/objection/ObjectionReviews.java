package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotFound;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of objections by their panels: heard if need be, deliberated, and decided (民事诉讼法第二百三十六条、第二百三十八条). */
@Service
@Transactional
public class ObjectionReviews {

    private final ObjectionReviewBook book;
    private final JdbcAggregateTemplate aggregates;
    private final ObjectionFilings filings;
    private final ObjectionPanels panels;
    private final ObjectionDiary diary;

    ObjectionReviews(
            ObjectionReviewBook book,
            JdbcAggregateTemplate aggregates,
            ObjectionFilings filings,
            ObjectionPanels panels,
            ObjectionDiary diary) {
        this.book = book;
        this.aggregates = aggregates;
        this.filings = filings;
        this.panels = panels;
        this.diary = diary;
    }

    /** A panel takes the objection up. */
    public void open(String eventId) {
        if (find(eventId).isEmpty()) {
            aggregates.insert(new ObjectionReview(eventId, null, null, null));
        }
    }

    /** @throws InputRejected unless a member of the panel reports it, of a day since the objection came in */
    public void hear(String eventId, LocalDate on, String by) {
        panels.requireMember(eventId, by, "heardOn");
        diary.requireBetween("heardOn", "听证日期", on, filings.get(eventId).filedOn(), "收到异议之日");
        book.save(get(eventId).heard(on));
    }

    /** @throws InputRejected unless a member of the panel reports it, and the outcome is one that a panel may decide */
    public void conclude(String eventId, ObjectionOutcome outcome, String by) {
        panels.requireMember(eventId, by, "objectionOutcome");
        if (outcome == ObjectionOutcome.PENDING) {
            throw new InputRejected("objectionOutcome", "「多数意见」应为成立、部分成立、驳回、撤回或者驳回申请");
        }
        book.save(get(eventId).concluded(outcome));
    }

    /** The last member signed. */
    void ruled(String eventId) {
        book.save(get(eventId).ruled(diary.today()));
    }

    @Transactional(readOnly = true)
    public ObjectionReview get(String eventId) {
        return find(eventId).orElseThrow(() -> new NotFound("这件异议尚未组成合议庭"));
    }

    @Transactional(readOnly = true)
    public Optional<ObjectionReview> find(String eventId) {
        return book.findById(eventId);
    }
}
