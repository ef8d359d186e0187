package org.lishenzhi.enforcement;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All acceptances for enforcement of all cases. */
interface AcceptanceBook extends ListCrudRepository<AcceptedEnforcement, String> {

    Optional<AcceptedEnforcement> findFirstByCaseIdOrderByAcceptedOnDescIdDesc(String caseId);
}
