package org.lishenzhi.engine.shields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lishenzhi.engine.time.ModelFunctions;
import org.springframework.stereotype.Component;

/**
 * The expressions that a model may use: one function for models, one method of a bean for models, one variable, one
 * comparison, one delegate, the business key. Whoever needs more puts it into Java, under a name.
 */
@Component
final class ModelExpressions {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String VALUE = "(?:%s|'[^'\\\\{}]*'|\"[^\"\\\\{}]*\"|-?\\d+(?:\\.\\d+)?)".formatted(NAME);
    private static final String VALUES = "\\(\\s*(?:%1$s(?:\\s*,\\s*%1$s)*)?\\s*\\)".formatted(VALUE);

    private static final Pattern WHOLE = Pattern.compile("[$#]\\{\\s*([^{}]+?)\\s*}");
    private static final Pattern FUNCTION = Pattern.compile("(%s)\\s*%s".formatted(NAME, VALUES));
    private static final Pattern METHOD = Pattern.compile("(%1$s)\\.(%1$s)\\s*%2$s".formatted(NAME, VALUES));
    private static final Pattern COMPARISON =
            Pattern.compile("!?\\s*%1$s|%1$s\\s*(?:==|!=|<=|>=|<|>)\\s*%1$s".formatted(VALUE));
    private static final String BUSINESS_KEY = "execution.processBusinessKey";

    private final ModelBeans beans;

    ModelExpressions(ModelBeans beans) {
        this.beans = beans;
    }

    /** Whether a text contains nothing that the engine would evaluate, or is one of the expressions for models. */
    boolean allow(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return true;
        }
        Matcher whole = WHOLE.matcher(text);
        return whole.matches() && allowInside(whole.group(1));
    }

    /** Whether a text names a delegate, as a service task must. */
    boolean nameDelegate(String text) {
        Matcher whole = WHOLE.matcher(text);
        return whole.matches() && beans.isDelegate(whole.group(1));
    }

    private boolean allowInside(String expression) {
        Matcher function = FUNCTION.matcher(expression);
        Matcher method = METHOD.matcher(expression);
        return expression.equals(BUSINESS_KEY)
                || COMPARISON.matcher(expression).matches()
                || function.matches() && ModelFunctions.NAMES.contains(function.group(1))
                || method.matches() && beans.offers(method.group(1), method.group(2));
    }
}
