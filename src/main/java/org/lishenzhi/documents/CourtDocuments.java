package org.lishenzhi.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All documents of all cases. */
interface CourtDocuments extends ListCrudRepository<CourtDocument, String> {

    Optional<CourtDocument> findFirstByObligationIdAndKindOrderByVersionDesc(String obligationId, String kind);

    Optional<CourtDocument> findFirstByCaseIdAndObligationIdIsNullAndKindOrderByVersionDesc(String caseId, String kind);

    List<CourtDocument> findByCaseIdOrderByDraftedAtDescVersionDesc(String caseId);
}
