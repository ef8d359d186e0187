package org.lishenzhi.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.lishenzhi.security.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the court's accounts in place of the engine's own users. Since nothing can be written through it, the web
 * applications neither offer nor accept a first-run setup.
 */
@Component
final class CourtIdentity extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Accounts> accounts;

    CourtIdentity(ObjectProvider<Accounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return new CourtPeople(accounts.getObject());
            }
        });
    }
}
