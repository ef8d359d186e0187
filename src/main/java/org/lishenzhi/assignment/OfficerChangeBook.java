package org.lishenzhi.assignment;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All applications for another person in charge. */
interface OfficerChangeBook extends ListCrudRepository<OfficerChange, String> {

    List<OfficerChange> findByCaseIdOrderByRequestedOn(String caseId);

    boolean existsByCaseIdAndOutcome(String caseId, ChangeOutcome outcome);
}
