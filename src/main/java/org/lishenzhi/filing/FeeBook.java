package org.lishenzhi.filing;

import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/** The fees of filing of all cases, one each. */
@Component
class FeeBook {

    private final JdbcAggregateTemplate aggregates;

    FeeBook(JdbcAggregateTemplate aggregates) {
        this.aggregates = aggregates;
    }

    Optional<CaseFee> find(String caseId) {
        return Optional.ofNullable(aggregates.findById(caseId, CaseFee.class));
    }

    void enter(CaseFee fee) {
        aggregates.insert(fee);
    }

    void update(CaseFee fee) {
        aggregates.update(fee);
    }
}
