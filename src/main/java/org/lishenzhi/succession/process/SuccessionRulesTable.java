package org.lishenzhi.succession.process;

import java.util.Map;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.succession.SuccessionChange;
import org.lishenzhi.succession.SuccessionKind;
import org.lishenzhi.succession.SuccessionRemedy;
import org.lishenzhi.succession.SuccessionRule;
import org.lishenzhi.succession.SuccessionRules;
import org.springframework.stereotype.Component;

/** The kinds of succession as the designers' decision table gives them. */
@Component
final class SuccessionRulesTable implements SuccessionRules {

    static final String KEY = "party-successions";

    private final Decisions decisions;

    SuccessionRulesTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public SuccessionRule of(SuccessionKind kind) {
        return decisions.ask(KEY, Map.of("kind", kind.name())).stream()
                .findFirst()
                .map(SuccessionRulesTable::rule)
                .orElseThrow(() -> new IllegalStateException("决策表 %s 没有「%s」一行".formatted(KEY, kind.label())));
    }

    private static SuccessionRule rule(Map<String, Object> row) {
        return new SuccessionRule(
                PartyRole.valueOf((String) row.get("side")),
                (String) row.get("who"),
                SuccessionChange.valueOf((String) row.get("change")),
                (Boolean) row.get("ruling"),
                (String) row.get("limit"),
                SuccessionRemedy.valueOf((String) row.get("remedy")),
                (String) row.get("article"));
    }
}
