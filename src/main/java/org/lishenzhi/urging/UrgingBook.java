package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All urgings of all cases. */
interface UrgingBook extends ListCrudRepository<Urging, String> {

    Optional<Urging> findFirstByCaseIdAndEndedOnIsNull(String caseId);

    List<Urging> findByCaseIdOrderByBegunOn(String caseId);

    List<Urging> findByBegunOnBetween(LocalDate from, LocalDate to);
}
