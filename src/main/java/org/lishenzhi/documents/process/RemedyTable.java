package org.lishenzhi.documents.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.documents.Remedy;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The guide to remedies as the designers' table {@code remedies} gives it. */
@Component
final class RemedyTable implements Remedies {

    static final String KEY = "remedies";

    private final Decisions decisions;
    private final DeadlineRules rules;
    private final CourtClock clock;

    RemedyTable(Decisions decisions, DeadlineRules rules, CourtClock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Remedy> against(String document) {
        List<Remedy> remedies = decisions.rows(KEY).stream()
                .filter(row -> document.equals(row.get("document")))
                .map(RemedyTable::remedy)
                .toList();
        if (remedies.isEmpty()) {
            throw new IllegalStateException("决策表 %s 没有「%s」一行".formatted(KEY, document));
        }
        return remedies;
    }

    @Override
    public String told(String document) {
        return against(document).stream().map(this::told).collect(Collectors.joining("；"));
    }

    private String told(Remedy remedy) {
        return "可以向%s%s%s%s（%s）%s"
                .formatted(
                        remedy.whom(),
                        remedy.remedy(),
                        remedy.ruleId().isEmpty() ? "" : "，期限%s".formatted(period(remedy.ruleId())),
                        remedy.effect().isEmpty() ? "" : "，%s".formatted(remedy.effect()),
                        remedy.article(),
                        remedy.remark());
    }

    /** E.g. 15日, as the table of periods has it today. */
    private String period(String ruleId) {
        return rules.startingEvents(ruleId).stream()
                .flatMap(event -> rules.find(ruleId, event, clock.today()).stream())
                .map(DeadlineRule::period)
                .map(period -> period.label())
                .distinct()
                .collect(Collectors.joining("或者"));
    }

    private static Remedy remedy(Map<String, String> row) {
        return new Remedy(
                row.get("remedy"),
                row.get("whom"),
                row.get("ruleId"),
                row.get("effect"),
                row.get("article"),
                row.get("remark"));
    }
}
