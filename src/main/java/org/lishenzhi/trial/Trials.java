package org.lishenzhi.trial;

import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trials of cases: how each ends, and by which document. */
@Service
@Transactional
public class Trials {

    private final TrialBook book;
    private final JdbcAggregateTemplate aggregates;
    private final CaseFile cases;

    Trials(TrialBook book, JdbcAggregateTemplate aggregates, CaseFile cases) {
        this.book = book;
        this.aggregates = aggregates;
        this.cases = cases;
    }

    /** The judge decided how the trial ends. */
    public void end(String caseId, TrialEnding ending) {
        keep(trial(caseId).ended(ending));
    }

    void askForTime(String caseId, String reason) {
        keep(trial(caseId).asking(reason));
    }

    /** Why the judge asked for more time; empty unless he did. */
    @Transactional(readOnly = true)
    public String extensionReason(String caseId) {
        String reason = trial(caseId).extensionReason();
        return reason == null ? "" : reason;
    }

    /** The document that ends the trial; an error while the judge has not decided how it ends. */
    @Transactional(readOnly = true)
    public TrialDocument document(String caseId) {
        return find(caseId).orElseThrow(() -> new IllegalStateException("案件 %s 尚未决定如何结案".formatted(caseId)));
    }

    @Transactional(readOnly = true)
    public Optional<TrialDocument> find(String caseId) {
        return Optional.ofNullable(trial(caseId).ending())
                .filter(ending -> ending != TrialEnding.CONTINUE)
                .map(ending -> TrialDocument.of(ending, cases.get(caseId).procedure()));
    }

    private Trial trial(String caseId) {
        return book.findById(caseId).orElseGet(() -> new Trial(caseId, null, null));
    }

    private void keep(Trial trial) {
        if (book.existsById(trial.caseId())) {
            book.save(trial);
        } else {
            aggregates.insert(trial);
        }
    }
}
