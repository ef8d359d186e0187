package org.lishenzhi.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The one door of the court's house: pages, web applications and interfaces all pass here, and what is not named is
 * closed. Machines knock with HTTP Basic and leave no session; people log in on the court's own page.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    /** Where to log out: our own page's button, and the web applications' menu. */
    private static final String[] LOGOUT = {"/logout", "/camunda/api/admin/auth/user/*/logout"};

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Strangers strangers, StillEmployed stillEmployed) throws Exception {
        return http.securityMatcher(FrontDoor::isMachine)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(strangers))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .headers(SecurityHeaders::ofOurPages)
                .addFilterBefore(stillEmployed, AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            Strangers strangers,
            StillEmployed stillEmployed,
            AfterLogin afterLogin,
            RequestCache wantedPages)
            throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(plainTokens())
                        // the web applications bring a token of their own
                        .ignoringRequestMatchers("/camunda/**"))
                .requestCache(cache -> cache.requestCache(wantedPages))
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(afterLogin)
                        .failureHandler(new FailedLogin())
                        .permitAll())
                .logout(logout -> logout.logoutRequestMatcher(new AnyPost(LOGOUT))
                        .logoutSuccessHandler(new AfterLogout())
                        .deleteCookies("JSESSIONID"))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
                .headers(SecurityHeaders::ofOurPages)
                .addFilterBefore(stillEmployed, AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> paths.requestMatchers(Strangers.NEVER)
                        .denyAll()
                        .requestMatchers(
                                "/login", "/door/**", "/public/**", "/actuator/health/**", "/error", "/favicon.ico")
                        .permitAll()
                        .requestMatchers(
                                "/",
                                "/calculators",
                                "/calculators/**",
                                "/deadlines",
                                "/accounts",
                                "/accounts/**",
                                "/password",
                                "/desk/**",
                                "/camunda/**",
                                "/api/**",
                                "/engine-rest/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static boolean isMachine(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return (path.startsWith("/api/") || path.startsWith("/engine-rest/"))
                && credentials != null
                && credentials.regionMatches(true, 0, "Basic ", 0, 6);
    }

    /** Other names than the web applications use, so that the two never overwrite each other. */
    private static CookieCsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("COURT-CSRF");
        tokens.setHeaderName("X-COURT-CSRF");
        tokens.setParameterName("_court_csrf");
        tokens.setCookiePath("/");
        return tokens;
    }

    private static CsrfTokenRequestAttributeHandler plainTokens() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** Remembers the page a person wanted before he had to log in; never a call of a program. */
    @Bean
    RequestCache wantedPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && AfterLogin.isPage(request.getRequestURI())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
