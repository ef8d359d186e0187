package org.lishenzhi.trial;

import java.util.Optional;
import org.lishenzhi.casefile.Capacities;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.StandIns;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What obligations mean: asked in writing by those who enforce them, answered by the judge who tried the case. */
@Service
@Transactional
public class ObligationQuestions {

    private static final String KIND = "判项释明函";

    private final ObligationQuestionBook book;
    private final JdbcAggregateTemplate aggregates;
    private final Registry registry;
    private final Timeline timeline;
    private final Capacities capacities;
    private final StandIns standIns;
    private final CourtClock clock;

    ObligationQuestions(
            ObligationQuestionBook book,
            JdbcAggregateTemplate aggregates,
            Registry registry,
            Timeline timeline,
            Capacities capacities,
            StandIns standIns,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.registry = registry;
        this.timeline = timeline;
        this.capacities = capacities;
        this.standIns = standIns;
        this.clock = clock;
    }

    public void ask(String id, String caseId, String obligationId, String question) {
        aggregates.insert(new ObligationQuestion(id, caseId, obligationId, question, null, false));
    }

    @Transactional(readOnly = true)
    public Optional<ObligationQuestion> find(String id) {
        return book.findById(id);
    }

    /** The judge who signed the judgment, or his substitute; none if the case was not tried here. */
    @Transactional(readOnly = true)
    public Optional<String> judge(String caseId) {
        return capacities.holder(caseId, CaseRole.TRIAL_JUDGE).map(judge -> standIns.atWorkFor(caseId, judge));
    }

    /** The written answer goes to the registry; a mistake of the document is corrected by a ruling of its own. */
    public void answer(String id, String text, boolean correction, String by, String key) {
        ObligationQuestion question = book.findById(id).orElseThrow();
        registry.draft(question.caseId(), question.obligationId(), KIND, text, by);
        book.save(question.answered(text, correction));
        timeline.record(new NewEvent(
                question.caseId(),
                TrialEvent.OBLIGATION_CLARIFIED.kind(),
                TrialEvent.OBLIGATION_CLARIFIED.title(),
                clock.today(),
                null,
                question.obligationId(),
                correction ? "另行裁定补正" : "",
                by,
                TrialEvent.OBLIGATION_CLARIFIED.kind() + '/' + key));
    }
}
