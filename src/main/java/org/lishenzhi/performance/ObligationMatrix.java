package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performance;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.performance.MatrixCell.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has performed what in a case (人 × 判项): a row for each obligation, a cell for each debtor of the case. */
@Service
@Transactional(readOnly = true)
public class ObligationMatrix {

    private final CaseFile cases;
    private final Performances performances;

    ObligationMatrix(CaseFile cases, Performances performances) {
        this.cases = cases;
        this.performances = performances;
    }

    public List<MatrixRow> of(String caseId) {
        List<Obligation> obligations = cases.obligations(caseId);
        List<String> debtors = obligations.stream()
                .flatMap(obligation -> obligation.debtorIds().stream())
                .distinct()
                .toList();
        return obligations.stream().map(obligation -> row(obligation, debtors)).toList();
    }

    private MatrixRow row(Obligation obligation, List<String> debtors) {
        List<Performance> done = performances.of(obligation);
        boolean performed = performances.isPerformed(obligation);
        return new MatrixRow(
                obligation,
                debtors.stream()
                        .map(debtor -> cell(obligation, debtor, done, performed))
                        .toList(),
                obligation.kind() == ObligationKind.MONEY ? performances.outstanding(obligation) : null);
    }

    /** Money that is paid in full is paid for every debtor, whoever of them paid it. */
    private static MatrixCell cell(Obligation obligation, String debtor, List<Performance> done, boolean performed) {
        List<Performance> own =
                done.stream().filter(it -> it.partyId().equals(debtor)).toList();
        if (!obligation.debtorIds().contains(debtor)) {
            return new MatrixCell(debtor, Standing.NONE, null, null);
        }
        if (obligation.kind() != ObligationKind.MONEY) {
            return new MatrixCell(debtor, own.isEmpty() ? Standing.OWES : Standing.PERFORMED, lastDay(own), null);
        }
        BigDecimal paid = own.isEmpty() ? null : sum(own);
        if (performed) {
            return new MatrixCell(debtor, Standing.PERFORMED, lastDay(done), paid);
        }
        return new MatrixCell(debtor, own.isEmpty() ? Standing.OWES : Standing.PARTLY, lastDay(own), paid);
    }

    private static @Nullable LocalDate lastDay(List<Performance> performances) {
        return performances.stream()
                .map(Performance::performedOn)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static BigDecimal sum(List<Performance> performances) {
        return performances.stream()
                .map(it -> it.amount() == null ? BigDecimal.ZERO : it.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
