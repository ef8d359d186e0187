package org.lishenzhi.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Component;

/** How far the obligations of a case are performed, with its receipts and instalments, as its file shows them. */
@Component
final class PerformanceSection implements CaseSection {

    private final CaseFile cases;
    private final ObligationMatrix matrix;
    private final Payments payments;
    private final Receipts receipts;

    PerformanceSection(CaseFile cases, ObligationMatrix matrix, Payments payments, Receipts receipts) {
        this.cases = cases;
        this.matrix = matrix;
        this.payments = payments;
        this.receipts = receipts;
    }

    @Override
    public String title() {
        return "履行情况";
    }

    @Override
    public List<Line> of(String caseId) {
        var names = new DebtorNames(cases.parties(caseId));
        List<Line> lines = new ArrayList<>();
        for (MatrixRow row : matrix.of(caseId)) {
            String label = "第%d项 %s"
                    .formatted(
                            row.obligation().ordinal(), row.obligation().kind().label());
            lines.add(new Line(label, told(row, names)));
            payments.agreement(row.obligation().id())
                    .ifPresent(agreement -> lines.add(new Line(label + "分期协议", agreement.told())));
        }
        receipts.of(caseId)
                .forEach(receipt -> lines.add(new Line(
                        receipt.number(),
                        "%s %s %s 元，%s"
                                .formatted(
                                        receipt.receivedOn(),
                                        names.of(receipt.partyId()),
                                        Yuan.written(receipt.amount()),
                                        receipt.manner().label()))));
        return lines;
    }

    private static String told(MatrixRow row, DebtorNames names) {
        String cells = row.cells().stream()
                .filter(cell -> cell.standing() != MatrixCell.Standing.NONE)
                .map(cell -> names.of(cell.personId()) + told(cell))
                .collect(Collectors.joining("；"));
        return row.outstanding() == null || row.outstanding().signum() <= 0
                ? cells
                : "%s；尚欠 %s 元".formatted(cells, Yuan.written(row.outstanding()));
    }

    private static String told(MatrixCell cell) {
        String paid = cell.amount() == null ? "" : " %s 元".formatted(Yuan.written(cell.amount()));
        return switch (cell.standing()) {
            case PERFORMED -> "：%s已履行%s".formatted(Objects.toString(cell.on(), ""), paid);
            case PARTLY -> "：部分履行%s（最近%s）".formatted(paid, cell.on());
            case OWES, NONE -> "：未履行";
        };
    }
}
