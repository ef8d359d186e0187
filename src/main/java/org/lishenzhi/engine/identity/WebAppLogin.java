package org.lishenzhi.engine.identity;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.lishenzhi.security.Accounts;

/** Lets the web applications take over whoever passed the front door. */
final class WebAppLogin extends ContainerBasedAuthenticationFilter {

    private final Accounts accounts;

    WebAppLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void init(FilterConfig config) {
        authenticationProvider = new FrontDoorKnows();
    }

    private final class FrontDoorKnows implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Principal person = request.getUserPrincipal();
            if (person == null) {
                return AuthenticationResult.unsuccessful();
            }
            AuthenticationResult known = AuthenticationResult.successful(person.getName());
            known.setGroups(List.copyOf(accounts.groupsOf(person.getName())));
            return known;
        }

        /** The front door has already asked. */
        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
    }
}
