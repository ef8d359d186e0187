package org.lishenzhi.urging;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseSection;
import org.springframework.stereotype.Component;

/** The urgings of a case, as its file shows them. */
@Component
final class UrgingSection implements CaseSection {

    private final Urgings urgings;
    private final AgreedPerformance agreements;

    UrgingSection(Urgings urgings, AgreedPerformance agreements) {
        this.urgings = urgings;
        this.agreements = agreements;
    }

    @Override
    public String title() {
        return "执前督促";
    }

    @Override
    public List<Line> of(String caseId) {
        return urgings.of(caseId).stream()
                .flatMap(urging -> lines(urging).stream())
                .toList();
    }

    private List<Line> lines(Urging urging) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("督促登记号", urging.registerNumber()));
        lines.add(new Line("收到执行申请", urging.appliedOn().toString()));
        lines.add(new Line(
                "督促期", "自%s%s".formatted(urging.begunOn(), urging.period().told())));
        lines.add(new Line("立案", urging.deferred() ? "申请人书面同意暂缓" : "不暂缓"));
        agreements
                .of(urging.id())
                .ifPresent(agreement -> lines.add(new Line("督促阶段履行协议", "最后履行日%s".formatted(agreement.lastDay()))));
        if (urging.outcome() != null) {
            lines.add(new Line(
                    "督促结果", "%s %s".formatted(urging.endedOn(), urging.outcome().label())));
        }
        return lines;
    }
}
