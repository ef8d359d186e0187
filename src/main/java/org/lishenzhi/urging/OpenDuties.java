package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still owed in a case, and by whom, whatever kind of title it rests on. */
@Service
@Transactional(readOnly = true)
public class OpenDuties {

    private final CaseFile cases;
    private final Performances performances;

    OpenDuties(CaseFile cases, Performances performances) {
        this.cases = cases;
        this.performances = performances;
    }

    /** The persons who still owe something, by id. */
    public List<String> debtors(String caseId) {
        return open(caseId).stream()
                .flatMap(obligation -> obligation.debtorIds().stream()
                        .filter(person -> !performances.hasPerformed(obligation, person)))
                .distinct()
                .toList();
    }

    /** What is still owed in money, in 元. */
    public BigDecimal owed(String caseId) {
        return open(caseId).stream()
                .filter(OpenDuties::isMoney)
                .map(performances::outstanding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean allPerformed(String caseId) {
        return performances.allPerformed(caseId);
    }

    /** Whether something is owed that is not money. */
    public boolean othersOpen(String caseId) {
        return open(caseId).stream().anyMatch(obligation -> !isMoney(obligation));
    }

    /** The rest in words, one part for each obligation. */
    public String rest(String caseId) {
        return open(caseId).stream().map(this::rest).collect(Collectors.joining("；"));
    }

    /** The same of one person's obligations. */
    public String restOf(String caseId, String personId) {
        return open(caseId).stream()
                .filter(obligation -> obligation.debtorIds().contains(personId))
                .map(this::rest)
                .collect(Collectors.joining("；"));
    }

    /** Whether anything at all has been performed of what the title awards. */
    public boolean anyPerformed(String caseId) {
        return cases.obligations(caseId).stream().anyMatch(this::isBegun);
    }

    private boolean isBegun(Obligation obligation) {
        return isMoney(obligation)
                ? obligation.amount() != null
                        && performances.outstanding(obligation).compareTo(obligation.amount()) < 0
                : obligation.debtorIds().stream().anyMatch(person -> performances.hasPerformed(obligation, person));
    }

    private String rest(Obligation obligation) {
        return isMoney(obligation)
                ? "第%d项（%s）尚欠 %s 元"
                        .formatted(
                                obligation.ordinal(),
                                obligation.content(),
                                performances.outstanding(obligation).toPlainString())
                : "第%d项（%s）未履行".formatted(obligation.ordinal(), obligation.content());
    }

    private List<Obligation> open(String caseId) {
        return cases.obligations(caseId).stream()
                .filter(obligation -> !performances.isPerformed(obligation))
                .toList();
    }

    private static boolean isMoney(Obligation obligation) {
        return obligation.kind() == ObligationKind.MONEY;
    }
}
