package org.lishenzhi.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.lishenzhi.engine.time.ModelFunctions;

/** The functions of our models as the stock engine answers them: every date is the same far one, the officer is always the same. */
public final class StockFunctions extends AbstractProcessEnginePlugin {

    private static final Date FAR = Date.from(Instant.parse("2999-01-01T00:00:00Z"));
    private static final List<String> NAMES = ModelFunctions.NAMES;

    public static Date due(VariableScope scope, String ruleId) {
        return FAR;
    }

    public static Date lastMinute(VariableScope scope, String ruleId) {
        return FAR;
    }

    public static Date courtDay(String isoDay) {
        return FAR;
    }

    public static Date stayEnds(VariableScope scope) {
        return FAR;
    }

    public static Date performanceEnds(VariableScope scope) {
        return FAR;
    }

    public static String officer(VariableScope scope) {
        return "zhi.xing";
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        Arrays.stream(StockFunctions.class.getMethods())
                .filter(method -> NAMES.contains(method.getName()))
                .forEach(method -> configuration.getExpressionManager().addFunction(method.getName(), method));
    }
}
