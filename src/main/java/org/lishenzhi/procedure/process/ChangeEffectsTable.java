package org.lishenzhi.procedure.process;

import java.util.Map;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.procedure.ChangeDecider;
import org.lishenzhi.procedure.ChangeEffect;
import org.lishenzhi.procedure.ChangeEffects;
import org.lishenzhi.procedure.ChangeEnding;
import org.lishenzhi.procedure.ChangeKind;
import org.lishenzhi.procedure.InterestRule;
import org.lishenzhi.procedure.SpanKind;
import org.lishenzhi.procedure.StoppedActs;
import org.springframework.stereotype.Component;

/** The effects of changes of procedure as the designers' decision table gives them. */
@Component
final class ChangeEffectsTable implements ChangeEffects {

    static final String KEY = "procedural-changes";

    private final Decisions decisions;

    ChangeEffectsTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public ChangeEffect of(ChangeKind kind) {
        return decisions.ask(KEY, Map.of("kind", kind.name())).stream()
                .findFirst()
                .map(ChangeEffectsTable::effect)
                .orElseThrow(() -> new IllegalStateException("决策表 %s 没有「%s」一行".formatted(KEY, kind.label())));
    }

    private static ChangeEffect effect(Map<String, Object> row) {
        String span = text(row, "span");
        String longest = text(row, "longestRule");
        return new ChangeEffect(
                StoppedActs.valueOf(text(row, "stops")),
                span.isEmpty() ? null : SpanKind.valueOf(span),
                InterestRule.valueOf(text(row, "interest")),
                longest.isEmpty() ? null : longest,
                text(row, "document"),
                ChangeDecider.valueOf(text(row, "decider")),
                ChangeEnding.valueOf(text(row, "ending")),
                text(row, "article"),
                text(row, "remark"));
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }
}
