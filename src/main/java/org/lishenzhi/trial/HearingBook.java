package org.lishenzhi.trial;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All hearings of all cases. */
interface HearingBook extends ListCrudRepository<Hearing, String> {

    List<Hearing> findByCaseIdOrderByOrdinal(String caseId);

    Optional<Hearing> findFirstByCaseIdOrderByOrdinalDesc(String caseId);
}
