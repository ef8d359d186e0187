package org.lishenzhi.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the court itself does in the engine, whoever is logged in: one command, one transaction, no permission asked. */
@Component
public class Unrestricted {

    private final ObjectProvider<ProcessEngineConfigurationImpl> configuration;

    Unrestricted(ObjectProvider<ProcessEngineConfigurationImpl> configuration) {
        this.configuration = configuration;
    }

    public void run(Runnable act) {
        call(() -> {
            act.run();
            return true;
        });
    }

    public <T> T call(Supplier<T> act) {
        return configuration.getObject().getCommandExecutorTxRequired().execute(context -> Context.getCommandContext()
                .runWithoutAuthorization(act::get));
    }
}
