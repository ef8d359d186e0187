package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;

/** The figures of the court's own report: 356 urged, 53 performed, 4,386,700 yuan. */
@CourtTest
class UrgingFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);

    @Autowired
    private UrgingFigures figures;

    @Autowired
    private JdbcAggregateTemplate aggregates;

    @Autowired
    private Docket docket;

    @Test
    void fiftyThreeOfThreeHundredFiftySixAreFourteenPointEightNinePercentHalfUp() {
        String caseId = docket.suit().id();
        for (int i = 0; i < 52; i++) {
            urged(caseId, UrgingOutcome.FULFILLED, "80000.00");
        }
        urged(caseId, UrgingOutcome.FULFILLED, "226700.00");
        for (int i = 0; i < 302; i++) {
            urged(caseId, UrgingOutcome.ENFORCEMENT_REQUESTED, "1.00");
        }
        urged(caseId, null, null);

        UrgingFigure figure = figures.begunBetween(FIRST, LAST);

        assertThat(figure).isEqualTo(new UrgingFigure(356, 53, new BigDecimal("4386700.00")));
        assertThat(figure.rateHalfUp()).isEqualTo("14.89");
        assertThat(figure.rateTruncated()).isEqualTo("14.88");
    }

    @Test
    void nobodyUrgedIsNoDivisionByNothing() {
        assertThat(figures.begunBetween(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31))
                        .rateHalfUp())
                .isEqualTo("0.00");
    }

    private void urged(String caseId, @Nullable UrgingOutcome outcome, @Nullable String performed) {
        aggregates.insert(new Urging(
                UUID.randomUUID().toString(),
                caseId,
                "(2011)内0304执督1号",
                FIRST,
                FIRST,
                LAST,
                "督促期届满",
                true,
                BigDecimal.ZERO,
                null,
                null,
                LAST,
                outcome,
                performed == null ? null : new BigDecimal(performed)));
    }
}
