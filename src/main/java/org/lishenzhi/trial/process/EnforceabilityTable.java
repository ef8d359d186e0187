package org.lishenzhi.trial.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.trial.Enforceability;
import org.lishenzhi.trial.Gap;
import org.lishenzhi.trial.JudgmentItem;
import org.springframework.stereotype.Component;

/** The check of obligations as the designers' decision table gives it: a row names a fact that a kind cannot do without. */
@Component
final class EnforceabilityTable implements Enforceability {

    static final String KEY = "enforceability";

    private final Decisions decisions;

    EnforceabilityTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Gap> gaps(List<JudgmentItem> items) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at -> gaps(at + 1, items.get(at)))
                .toList();
    }

    private Stream<Gap> gaps(int ordinal, JudgmentItem item) {
        return item.missing().stream()
                .flatMap(
                        fact -> decisions.ask(KEY, Map.of("kind", item.kind().name(), "missing", fact.name())).stream())
                .map(row -> new Gap(ordinal, (String) row.get("sentence"), (String) row.get("article"), (String)
                        row.get("remark")));
    }
}
