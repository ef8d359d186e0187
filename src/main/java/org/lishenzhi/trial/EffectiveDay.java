package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.springframework.stereotype.Component;

/**
 * The day on which a document takes effect: as the court above says if there was an appeal; the day after the last
 * party's appeal period (民事诉讼法第一百五十八条，次日生效待院方确认); on service of the last party if it is final.
 */
@Component
class EffectiveDay {

    private final Appeals appeals;
    private final Trials trials;
    private final CaseFile cases;
    private final TrialDiary diary;

    EffectiveDay(Appeals appeals, Trials trials, CaseFile cases, TrialDiary diary) {
        this.appeals = appeals;
        this.trials = trials;
        this.cases = cases;
        this.diary = diary;
    }

    LocalDate of(String caseId) {
        Optional<LocalDate> decided = appeals.decided(caseId).map(Appeal::effectiveOn);
        TrialDocument document = trials.document(caseId);
        return decided.orElseGet(() -> cases.parties(caseId).stream()
                .map(Party::id)
                .map(person -> document.appealRule()
                        .map(rule -> appeals.lastDay(caseId, person, rule)
                                .orElseThrow()
                                .plusDays(1))
                        .orElseGet(() -> diary.of(caseId, person, document.served())
                                .map(CaseEvent::occurredOn)
                                .orElseThrow()))
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }
}
