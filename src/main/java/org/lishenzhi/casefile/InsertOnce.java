package org.lishenzhi.casefile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Inserts of which several may be under way at once and only the first counts. "Insert where not exists" is no answer,
 * since two that have not committed do not see each other; and after a refused insert PostgreSQL gives up the whole
 * transaction, unless a savepoint was set before.
 */
@Component
public class InsertOnce {

    private final TransactionTemplate savepoint;

    InsertOnce(PlatformTransactionManager transactions) {
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return whether the row is new; otherwise nothing was done, and the transaction goes on */
    public boolean tryTo(Runnable insert) {
        try {
            savepoint.executeWithoutResult(status -> insert.run());
            return true;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }
}
