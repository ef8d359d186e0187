package org.lishenzhi.engine.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.lishenzhi.security.Accounts;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine, for the length of one request, who is calling through one of our interfaces. */
final class EngineCaller extends OncePerRequestFilter {

    private final IdentityService identity;
    private final Accounts accounts;

    EngineCaller(IdentityService identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        identity.setAuthentication(person.getName(), List.copyOf(accounts.groupsOf(person.getName())), List.of());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
