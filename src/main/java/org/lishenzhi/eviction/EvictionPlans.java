package org.lishenzhi.eviction;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All plans of forced evictions. */
interface EvictionPlans extends ListCrudRepository<EvictionPlan, String> {

    Optional<EvictionPlan> findFirstByObligationIdOrderByMadeAtDescIdDesc(String obligationId);
}
