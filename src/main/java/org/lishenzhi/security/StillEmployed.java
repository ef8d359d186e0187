package org.lishenzhi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends away, at the next request, whoever logged in once but whose account may no longer be used, or has another password. */
@Component
class StillEmployed extends OncePerRequestFilter {

    /** Where a session keeps with which password it began. */
    static final String MARK = "org.lishenzhi.password-mark";

    private final Accounts accounts;

    StillEmployed(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && !(who instanceof AnonymousAuthenticationToken)
                && !mayStay(who.getName(), request.getSession(false))) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean mayStay(String accountId, @Nullable HttpSession session) {
        return accounts.find(accountId)
                .filter(Account::enabled)
                .filter(account -> session == null
                        || session.getAttribute(MARK) == null
                        || account.mark().equals(session.getAttribute(MARK)))
                .isPresent();
    }

    /** It stands inside the front door only, not a second time before every servlet. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        @Bean
        FilterRegistrationBean<StillEmployed> stillEmployedStandsInside(StillEmployed filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
