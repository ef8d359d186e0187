package org.lishenzhi.objection;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All requests for reconsideration. */
interface ReconsiderationBook extends ListCrudRepository<Reconsideration, String> {

    List<Reconsideration> findByCaseIdOrderByReceivedOnAscEventIdAsc(String caseId);
}
