package org.lishenzhi.trial;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All appeals of all cases. */
interface AppealBook extends ListCrudRepository<Appeal, String> {

    List<Appeal> findByCaseIdOrderByReceivedOn(String caseId);
}
