package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.HeldAssets;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the register of measures holds in a case today; what waits for another to fall away holds nothing yet, and what
 * has ended holds nothing any more, whether the sweep has come by or not.
 */
@Component
class SeizedAssets implements HeldAssets {

    private final SeizureBook book;
    private final CourtClock clock;

    SeizedAssets(SeizureBook book, CourtClock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstExpiry(String caseId) {
        return book.firstExpiry(caseId, clock.today());
    }
}
