package org.lishenzhi.casefile;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a capacity in a case of which there is one at a time besides the person in charge, e.g. its trial judge. */
@Service
@Transactional
public class Capacities {

    private final JdbcClient jdbc;
    private final CaseRows cases;

    Capacities(JdbcClient jdbc, CaseRows cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Gives the capacity to this member of the court; whoever had it before has it no longer. */
    public void hand(String caseId, String accountId, CaseRole role) {
        cases.dismiss(caseId, role);
        cases.appoint(caseId, accountId, role);
    }

    @Transactional(readOnly = true)
    public Optional<String> holder(String caseId, CaseRole role) {
        return jdbc.sql(
                        """
                        select account_id from case_role where case_id = :caseId and role = :role
                        order by account_id fetch first 1 row only
                        """)
                .param("caseId", caseId)
                .param("role", role.name())
                .query(String.class)
                .optional();
    }
}
