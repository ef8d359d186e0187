package org.lishenzhi.engine.shields;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.stereotype.Component;

/** Puts the shields up before the engine is built, so that not even the first deployment passes without them. */
@Component
final class Shields extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;

    Shields(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new CourtExpressions(beans));
        configuration.setFailedJobCommandFactory(new RefusedIsNotFailed());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var checkers = configuration.getCommandCheckers();
        checkers.removeIf(checker -> checker.getClass() == TenantCommandChecker.class);
        checkers.add(new PastTheDoor());
    }
}
