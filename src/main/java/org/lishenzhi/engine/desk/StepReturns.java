package org.lishenzhi.engine.desk;

import java.util.Map;
import java.util.Optional;
import org.lishenzhi.engine.Decisions;
import org.springframework.stereotype.Component;

/**
 * The decision table {@code step-returns}, action by step. What has no row is not allowed: nothing goes back past a
 * served document, a paid sum, a signed or posted notice.
 */
@Component
public class StepReturns {

    private static final String KEY = "step-returns";

    private final Decisions decisions;

    StepReturns(Decisions decisions) {
        this.decisions = decisions;
    }

    public Optional<StepReturn> of(ReturnAct act, String process, String step) {
        return decisions.ask(KEY, Map.of("action", act.name(), "step", process + "/" + step)).stream()
                .findFirst()
                .map(row -> new StepReturn(
                        (String) row.get("target"), (String) row.get("form"), (String) row.get("what"), (String)
                                row.get("article")));
    }
}
