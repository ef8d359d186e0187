package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.HeldAssets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the register of measures holds in a case; what waits for another to fall away holds nothing yet. */
@Component
class SeizedAssets implements HeldAssets {

    private final SeizureBook book;

    SeizedAssets(SeizureBook book) {
        this.book = book;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstExpiry(String caseId) {
        return book.firstExpiry(caseId);
    }
}
