package org.lishenzhi.succession;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.lishenzhi.casefile.Places;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of parties does to the case file: the successor is a party from this day on, with the place and the
 * share of whom he follows; the former party stays in the story.
 */
@Service
@Transactional
public class SuccessionEffects {

    private static final String COURT = "系统";

    private final Successions successions;
    private final SuccessionBook book;
    private final SuccessionDiary diary;
    private final Places places;
    private final PartyRoll roll;
    private final CaseFile cases;

    SuccessionEffects(
            Successions successions,
            SuccessionBook book,
            SuccessionDiary diary,
            Places places,
            PartyRoll roll,
            CaseFile cases) {
        this.successions = successions;
        this.book = book;
        this.diary = diary;
        this.places = places;
        this.roll = roll;
        this.cases = cases;
    }

    /** Changes the file, once. */
    public void change(String eventId) {
        Succession succession = successions.get(eventId);
        if (succession.isClosed()) {
            return;
        }
        LocalDate today = diary.today();
        SuccessionRule rule = successions.rule(succession);
        take(succession, rule);
        if (cases.party(succession.successorId()).role() != rule.side()) {
            roll.admit(succession.successorId(), rule.side(), today);
        }
        if (rule.change() != SuccessionChange.JOINS) {
            roll.dismiss(succession.predecessorId(), today);
        }
        book.save(succession.closed(SuccessionState.CHANGED, today));
        diary.enter(succession, SuccessionEvents.PARTIES_CHANGED, "当事人已变更", today, successions.told(succession), COURT);
    }

    private void take(Succession succession, SuccessionRule rule) {
        String caseId = succession.caseId();
        String before = succession.predecessorId();
        String after = succession.successorId();
        boolean joins = rule.change() == SuccessionChange.JOINS;
        if (rule.side() == PartyRole.APPLICANT && joins) {
            places.joinCreditor(caseId, before, after);
        } else if (rule.side() == PartyRole.APPLICANT) {
            places.followCreditor(caseId, before, after);
        } else if (joins) {
            places.joinDebtor(caseId, before, after, succession.liabilityLimit());
        } else {
            places.followDebtor(caseId, before, after, succession.liabilityLimit());
        }
    }
}
