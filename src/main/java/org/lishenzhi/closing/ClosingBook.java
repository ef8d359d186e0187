package org.lishenzhi.closing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All closings of all cases. */
interface ClosingBook extends ListCrudRepository<Closing, String> {

    Optional<Closing> findFirstByCaseIdOrderByOrdinalDesc(String caseId);

    List<Closing> findByCaseIdOrderByOrdinal(String caseId);
}
