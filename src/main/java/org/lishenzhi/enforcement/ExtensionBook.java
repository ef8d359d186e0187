package org.lishenzhi.enforcement;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All requests for more time in enforcement. */
interface ExtensionBook extends ListCrudRepository<EnforcementExtension, String> {

    boolean existsByCaseIdAndGrantedIsNull(String caseId);

    List<EnforcementExtension> findByCaseId(String caseId);
}
