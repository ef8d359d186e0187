package org.lishenzhi.engine.shields;

import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.engine.Refusal;

/**
 * What expressions can do in the court's engine. In a model they see the variables, the functions and the beans that
 * are meant for models. Outside a model — in a query or in a filter, where a person wrote them — only a few fixed
 * ones are answered: whoever could have his own text evaluated would run code in the court's name.
 */
final class CourtExpressions extends JuelExpressionManager {

    private static final Set<String> ANSWERED_IN_QUERIES =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${endOfToday()}");

    private final ModelBeans modelBeans;

    CourtExpressions(ModelBeans modelBeans) {
        this.modelBeans = modelBeans;
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = (CompositeELResolver) super.createElResolver();
        resolvers.add(new ModelBeanResolver(modelBeans));
        return resolvers;
    }

    /** An expression that knows whether it is asked by a model, which has a scope, or by a query, which has none. */
    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression expression, JuelExpressionManager manager, String text) {
            super(expression, manager, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution context) {
            if (scope == null && !isLiteralText() && !ANSWERED_IN_QUERIES.contains(getExpressionText())) {
                throw Refusal.notAllowed("查询和过滤器中不能使用这一表达式");
            }
            return super.getValue(scope, context);
        }
    }
}
