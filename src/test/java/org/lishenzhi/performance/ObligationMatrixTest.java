package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection.Line;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.performance.MatrixCell.Standing;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The matrix of persons and obligations, and how the file of the case shows it. */
@CourtTest
class ObligationMatrixTest {

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private ObligationMatrix matrix;

    @Autowired
    private PerformanceSection section;

    @Autowired
    private CaseFile cases;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsSeptember() {
        clock.set(LocalDate.of(2024, 9, 10).atTime(9, 0));
    }

    @Test
    void oneOfTwoWhoPerformedLeavesTheOtherOwing() {
        Case opened = people.accepted(
                PerformanceDriver.act(),
                PerformanceDriver.money("1000.00"),
                new NewObligation(ObligationKind.THING, "交还印章", null, null, List.of(2)));
        List<Obligation> owed = cases.obligations(opened.id());
        String first = owed.get(0).debtorIds().get(0);
        String second = owed.get(0).debtorIds().get(1);
        people.performs(opened.id(), owed.get(0).id(), first, Map.of());
        people.debtorPays(opened.id(), owed.get(1).id(), second, "400.00");

        assertThat(standings(opened))
                .containsExactly(
                        List.of(Standing.PERFORMED, Standing.OWES),
                        List.of(Standing.OWES, Standing.PARTLY),
                        List.of(Standing.NONE, Standing.OWES));
        assertThat(section.of(opened.id()))
                .extracting(Line::text)
                .contains("王某1：2024-09-10已履行；王某2：未履行", "王某1：未履行；王某2：部分履行 400.00 元（最近2024-09-10）；尚欠 600.00 元")
                .noneMatch(text -> text.contains("王平") || text.contains("王静"));
    }

    @Test
    void moneyPaidInFullIsPaidForEveryDebtor() {
        Case opened = people.accepted(PerformanceDriver.money("1000.00"));
        Obligation money = cases.obligations(opened.id()).get(0);
        people.debtorPays(opened.id(), money.id(), money.debtorIds().get(1), "1000.00");

        assertThat(standings(opened)).containsExactly(List.of(Standing.PERFORMED, Standing.PERFORMED));
    }

    private List<List<Standing>> standings(Case opened) {
        return matrix.of(opened.id()).stream()
                .map(row -> row.cells().stream().map(MatrixCell::standing).toList())
                .toList();
    }
}
