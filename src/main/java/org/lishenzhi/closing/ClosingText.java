package org.lishenzhi.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.HeldAssets;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Component;

/** The text that the court proposes to whoever drafts the document of a closing; without names, which are in its head. */
@Component
public class ClosingText {

    private final Closings closings;
    private final CaseFile cases;
    private final Performances performances;
    private final Costs costs;
    private final List<HeldAssets> assets;
    private final Remedies remedies;

    ClosingText(
            Closings closings,
            CaseFile cases,
            Performances performances,
            Costs costs,
            List<HeldAssets> assets,
            Remedies remedies) {
        this.closings = closings;
        this.cases = cases;
        this.performances = performances;
        this.costs = costs;
        this.assets = assets;
        this.remedies = remedies;
    }

    public String proposed(String caseId) {
        ClosingRule rule = closings.rule(caseId);
        List<String> lines = new ArrayList<>();
        cases.title(caseId)
                .ifPresent(title -> lines.add("执行依据：%s（%s）".formatted(title.kind(), title.documentNumber())));
        lines.add("结案方式：" + rule.told());
        lines.add("履行情况：" + performed(caseId));
        List<String> open = closings.openItems(caseId).obligations();
        if (!open.isEmpty()) {
            lines.add("尚未履行：" + String.join("；", open));
        }
        lines.add("执行费用：" + settledCosts(caseId));
        lines.add("一并解除的措施：" + measures(caseId));
        lines.add("依据：" + rule.article());
        if (rule.served()) {
            lines.add("救济途径：" + remedies.told(rule.document()));
        }
        return String.join("\n", lines);
    }

    /** What of each obligation was done, in words. */
    public String performed(String caseId) {
        return cases.obligations(caseId).stream().map(this::performed).collect(Collectors.joining("；"));
    }

    /** What is held and has to be released with the closing; the day by which the first measure would lapse. */
    public String measures(String caseId) {
        return assets.stream()
                .flatMap(held -> held.firstExpiry(caseId).stream())
                .min(Comparator.naturalOrder())
                .map(day -> "尚有查封、扣押、冻结措施（最早于%s到期），请逐项列明并解除".formatted(day))
                .orElse("无查封、扣押、冻结措施；限制消费、失信等措施请核对");
    }

    private String performed(Obligation owed) {
        String place = "第%d项（%s）".formatted(owed.ordinal(), owed.kind().label());
        if (owed.kind() == ObligationKind.MONEY && owed.amount() != null) {
            BigDecimal paid = owed.amount().subtract(performances.outstanding(owed));
            return "%s应付 %s 元，已付 %s 元".formatted(place, Yuan.written(owed.amount()), Yuan.written(paid));
        }
        return place + (performances.isPerformed(owed) ? "已履行" : "未履行");
    }

    private String settledCosts(String caseId) {
        return costs.of(caseId).stream()
                .map(cost -> "%s %s 元%s"
                        .formatted(
                                cost.kind().label(),
                                Yuan.written(cost.amount()),
                                cost.settlement() == null
                                        ? "未了结"
                                        : cost.settlement().label()))
                .collect(Collectors.joining("；"));
    }
}
