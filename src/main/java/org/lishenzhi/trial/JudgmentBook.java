package org.lishenzhi.trial;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The obligations of all drafts. */
interface JudgmentBook extends ListCrudRepository<Judgment, String> {

    Optional<Judgment> findFirstByCaseIdOrderByVersionDesc(String caseId);
}
