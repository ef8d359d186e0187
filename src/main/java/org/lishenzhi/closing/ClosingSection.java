package org.lishenzhi.closing;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseSection;
import org.springframework.stereotype.Component;

/** The closings of a case, as its file shows them. */
@Component
final class ClosingSection implements CaseSection {

    private final Closings closings;
    private final ClosingRules rules;
    private final Panels panels;

    ClosingSection(Closings closings, ClosingRules rules, Panels panels) {
        this.closings = closings;
        this.rules = rules;
        this.panels = panels;
    }

    @Override
    public String title() {
        return "结案";
    }

    @Override
    public List<Line> of(String caseId) {
        List<Line> lines = new ArrayList<>();
        for (Closing closing : closings.of(caseId)) {
            lines.add(new Line(
                    "结案方式和事由",
                    rules.find(closing.reason())
                            .map(ClosingRule::told)
                            .orElse(closing.kind().label())));
            lines.add(new Line(
                    closing.proposed() ? "提请" : "判项全部履行", closing.openedOn().toString()));
            panels.find(closing.id())
                    .ifPresent(panel -> lines.add(new Line(
                            "合议庭",
                            panels.names(panel.seats().stream()
                                    .map(ClosingPanelSeat::accountId)
                                    .toList()))));
            lines.add(new Line(
                    "结果",
                    closing.endedOn() == null
                            ? closing.status().label()
                            : "%s %s"
                                    .formatted(
                                            closing.endedOn(), closing.status().label())));
        }
        if (closings.latest(caseId).filter(Closing::isOpen).isPresent()) {
            closings.obstacles(caseId).forEach(open -> lines.add(new Line("待了结", open)));
        }
        return lines;
    }
}
