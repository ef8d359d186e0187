package org.lishenzhi.engine.time;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.engine.ParseListeners;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The functions that designers may use in a model: {@code due} for timers, {@code courtDay} for a day that a person
 * chose, {@code stayEnds} for the end of a stay of enforcement, {@code performanceEnds} for the end of the period
 * for performing an obligation, {@code officer} for the 承办人; {@code lastMinute} serves the due dates that {@link TaskDeadlines} sets.
 *
 * <p>The engine calls functions statically, so the answers are reached through the one application of this process.
 */
@Component
public final class ModelFunctions extends AbstractProcessEnginePlugin {

    public static final List<String> NAMES =
            List.of("due", "lastMinute", "courtDay", "stayEnds", "performanceEnds", "officer");

    private static @Nullable ObjectProvider<CourtTime> court;

    ModelFunctions(ObjectProvider<CourtTime> court) {
        ModelFunctions.court = court;
    }

    public static Date due(VariableScope scope, String ruleId) {
        return court().expiry(scope, ruleId);
    }

    public static @Nullable Date lastMinute(VariableScope scope, String ruleId) {
        return court().lastMinute(scope, ruleId);
    }

    public static Date courtDay(String isoDay) {
        return CourtTime.startOf(LocalDate.parse(isoDay));
    }

    public static Date stayEnds(VariableScope scope) {
        return court().stayEnds(scope);
    }

    public static Date performanceEnds(VariableScope scope) {
        return court().performanceEnds(scope);
    }

    public static String officer(VariableScope scope) {
        return court().officer(scope);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new TaskDeadlines(configuration));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        try {
            var functions = configuration.getExpressionManager();
            functions.addFunction("due", ModelFunctions.class.getMethod("due", VariableScope.class, String.class));
            functions.addFunction(
                    "lastMinute", ModelFunctions.class.getMethod("lastMinute", VariableScope.class, String.class));
            functions.addFunction("courtDay", ModelFunctions.class.getMethod("courtDay", String.class));
            functions.addFunction("stayEnds", ModelFunctions.class.getMethod("stayEnds", VariableScope.class));
            functions.addFunction(
                    "performanceEnds", ModelFunctions.class.getMethod("performanceEnds", VariableScope.class));
            functions.addFunction("officer", ModelFunctions.class.getMethod("officer", VariableScope.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CourtTime court() {
        if (court == null) {
            throw new IllegalStateException("引擎尚未就绪");
        }
        return court.getObject();
    }
}
