package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of urging; urgings are counted apart, they are no cases received or closed (本院口径，待院方确认). */
@Service
@Transactional(readOnly = true)
public class UrgingFigures {

    private final UrgingBook book;

    UrgingFigures(UrgingBook book) {
        this.book = book;
    }

    /** What became, up to now, of the urgings that began in these days. */
    public UrgingFigure begunBetween(LocalDate from, LocalDate to) {
        List<Urging> urged = book.findByBegunOnBetween(from, to);
        List<Urging> fulfilled = urged.stream()
                .filter(urging -> urging.outcome() == UrgingOutcome.FULFILLED)
                .toList();
        BigDecimal amount = fulfilled.stream()
                .map(Urging::amountPerformed)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UrgingFigure(urged.size(), fulfilled.size(), amount);
    }
}
