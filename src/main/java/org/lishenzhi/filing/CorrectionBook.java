package org.lishenzhi.filing;

import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/** All requests to complete suits, one per case at most. */
@Component
class CorrectionBook {

    private final JdbcAggregateTemplate aggregates;

    CorrectionBook(JdbcAggregateTemplate aggregates) {
        this.aggregates = aggregates;
    }

    boolean existsById(String caseId) {
        return aggregates.existsById(caseId, Correction.class);
    }

    Optional<Correction> findById(String caseId) {
        return Optional.ofNullable(aggregates.findById(caseId, Correction.class));
    }

    void enter(Correction asked) {
        aggregates.insert(asked);
    }

    void save(Correction answered) {
        aggregates.update(answered);
    }
}
