package org.lishenzhi.procedure;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All changes of procedure of all cases. */
interface ProcedureChangeBook extends ListCrudRepository<ProcedureChange, String> {

    List<ProcedureChange> findByCaseIdOrderByProposedOnAscEventIdAsc(String caseId);
}
