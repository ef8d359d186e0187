package org.lishenzhi.engine.permission;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.stereotype.Component;

/** Puts the one sentence of permission in the place of the engine's own rules, and brings grants and filters to their state. */
@Component
final class PermissionPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> desks = new ArrayList<>();
        if (configuration.getCustomSessionFactories() != null) {
            desks.addAll(configuration.getCustomSessionFactories());
        }
        desks.add(new EngineSession(AuthorizationManager.class, CourtAuthorizations::new));
        desks.add(new EngineSession(TaskManager.class, TaskLists::new));
        desks.add(new EngineSession(CommentManager.class, TaskComments::new));
        configuration.setCustomSessionFactories(desks);
        configuration.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskChecks())));
        configuration.setResourceAuthorizationProvider(noGrantsInPassing());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        FilterDays.addTo(configuration.getExpressionManager());
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            var filters = new StandingFilters(engine.getFilterService(), engine.getTaskService()).present();
            new Grants(engine.getAuthorizationService()).bring(GrantTable.rows(filters));
            return filters.size();
        });
    }

    /** Whatever comes into being in the engine, nobody is granted anything by it. */
    private static ResourceAuthorizationProvider noGrantsInPassing() {
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                ResourceAuthorizationProvider.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (provider, occasion, subject) -> null);
    }
}
