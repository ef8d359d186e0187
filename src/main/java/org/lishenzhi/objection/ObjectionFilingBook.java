package org.lishenzhi.objection;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All objections of all cases as filed. */
interface ObjectionFilingBook extends ListCrudRepository<ObjectionFiling, String> {

    List<ObjectionFiling> findByCaseIdOrderByFiledOnAscEventIdAsc(String caseId);
}
