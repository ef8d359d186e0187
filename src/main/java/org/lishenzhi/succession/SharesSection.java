package org.lishenzhi.succession;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.CreditorRoll;
import org.lishenzhi.casefile.Debtor;
import org.lishenzhi.casefile.LiabilityKind;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Component;

/** How several debtors answer for the money of a title, and how it goes to several creditors (执行工作规定第五十五条). */
@Component
final class SharesSection implements CaseSection {

    private final CaseFile cases;
    private final Performances performances;
    private final CreditorRoll creditors;

    SharesSection(CaseFile cases, Performances performances, CreditorRoll creditors) {
        this.cases = cases;
        this.performances = performances;
        this.creditors = creditors;
    }

    @Override
    public String title() {
        return "责任与份额";
    }

    @Override
    public List<Line> of(String caseId) {
        return cases.obligations(caseId).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.MONEY)
                .filter(this::isShared)
                .flatMap(obligation -> lines(obligation).stream())
                .toList();
    }

    private boolean isShared(Obligation obligation) {
        return obligation.liability() != LiabilityKind.JOINT
                || obligation.debtors().stream().anyMatch(Debtor::isFollower)
                || creditors.of(obligation).size() > 1;
    }

    private List<Line> lines(Obligation obligation) {
        List<Line> lines = new ArrayList<>();
        var outstanding = performances.outstanding(obligation);
        lines.add(new Line(
                "判项 %d（%s）"
                        .formatted(obligation.ordinal(), obligation.liability().label()),
                "尚欠 %s 元".formatted(Yuan.written(outstanding))));
        obligation.debtors().forEach(debtor -> lines.add(new Line("义务人", debtor(obligation, debtor))));
        creditors
                .split(obligation, outstanding)
                .forEach((creditor, part) -> lines.add(new Line(
                        "权利人",
                        "%s 按比例应得尚欠款中的 %s 元".formatted(cases.party(creditor).maskedName(), Yuan.written(part)))));
        return lines;
    }

    private String debtor(Obligation obligation, Debtor debtor) {
        String share = debtor.share() == null ? "" : "，份额 %s 元".formatted(Yuan.written(debtor.share()));
        String place = debtor.isFollower()
                ? "，承受或者担负%s的义务".formatted(cases.party(debtor.place()).maskedName())
                : "";
        String limit = debtor.limit() == null ? "" : "，以 %s 元为限".formatted(Yuan.written(debtor.limit()));
        return "%s%s%s%s，现可要求其履行 %s 元"
                .formatted(
                        cases.party(debtor.partyId()).maskedName(),
                        place,
                        share,
                        limit,
                        Yuan.written(performances.outstandingOf(obligation, debtor.partyId())));
    }
}
