package org.lishenzhi.closing;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All panels of all closings. */
interface PanelBook extends ListCrudRepository<ClosingPanel, String> {

    Optional<ClosingPanel> findFirstByClosingIdOrderByOrdinalDesc(String closingId);
}
