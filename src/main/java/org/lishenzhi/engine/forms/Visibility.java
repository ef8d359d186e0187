package org.lishenzhi.engine.forms;

import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Whether a question is hidden by the answers to others, as the form's own condition (FEEL) says. */
@Component
final class Visibility {

    private final FeelEngine feel;

    Visibility() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.buildEngine();
        feel = configuration.getFeelEngine();
    }

    boolean hides(FormField field, Map<String, Object> answers) {
        if (field.hiddenWhen() == null) {
            return false;
        }
        Object verdict = feel.evaluateSimpleExpression(
                field.hiddenWhen(), Variables.fromMap(answers).asVariableContext());
        return Boolean.TRUE.equals(verdict);
    }
}
