package org.lishenzhi.objection;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All objections of all cases. */
interface ObjectionBook extends ListCrudRepository<Objection, String> {

    List<Objection> findByCaseIdOrderByAcceptedOn(String caseId);
}
