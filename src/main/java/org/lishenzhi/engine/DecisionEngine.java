package org.lishenzhi.engine;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The engine that reads the court's decision tables. A stock one turns an input of type date into a moment, and then no
 * row with {@code date("2024-01-01")} ever applies; here a day stays a day, so designers write their tables as they read
 * them.
 */
public final class DecisionEngine {

    private DecisionEngine() {}

    public static DmnEngine create() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", Variables::untypedValue);
        return configuration.buildEngine();
    }
}
