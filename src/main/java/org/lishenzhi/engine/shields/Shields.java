package org.lishenzhi.engine.shields;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.stereotype.Component;

/** Puts the shields up before the engine is built, so that not even the first deployment passes without them. */
@Component
final class Shields extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;
    private final DeploymentGuard guard;

    Shields(ModelBeans beans, DeploymentGuard guard) {
        this.beans = beans;
        this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new CourtExpressions(beans));
        configuration.setCustomPreDeployers(List.of(guard));
        configuration.setFailedJobCommandFactory(new RefusedIsNotFailed());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var checkers = configuration.getCommandCheckers();
        checkers.removeIf(checker -> checker.getClass() == TenantCommandChecker.class);
        checkers.add(new PastTheDoor());
    }
}
