package org.lishenzhi.objection.process;

import java.util.Map;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.objection.ObjectionEffect;
import org.lishenzhi.objection.ObjectionEffects;
import org.lishenzhi.objection.ObjectionKind;
import org.springframework.stereotype.Component;

/** The effects of objections as the designers' decision table gives them. */
@Component
final class ObjectionEffectsTable implements ObjectionEffects {

    static final String KEY = "objection-effects";

    private final Decisions decisions;

    ObjectionEffectsTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public ObjectionEffect of(ObjectionKind kind, String standing) {
        return decisions.ask(KEY, Map.of("kind", kind.name(), "outcome", standing)).stream()
                .findFirst()
                .map(row -> new ObjectionEffect(
                        (Boolean) row.get("stops"), (String) row.get("what"), (String) row.get("untilRule"), (String)
                                row.get("article")))
                .orElseThrow(
                        () -> new IllegalStateException("决策表 %s 没有「%s、%s」一行".formatted(KEY, kind.label(), standing)));
    }
}
