package org.lishenzhi.succession;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All changes of parties of all cases, as they were applied for. */
interface SuccessionBook extends ListCrudRepository<Succession, String> {

    Optional<Succession> findByEventId(String eventId);

    List<Succession> findByCaseIdOrderByAppliedOn(String caseId);
}
