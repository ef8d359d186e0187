package org.lishenzhi.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.lishenzhi.security.Accounts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the engine learns who is calling: after the front door, before its own filters. */
@Configuration(proxyBeanMethods = false)
class IdentityFilters {

    private static final int WEB_APP_LOGIN = -90;
    private static final int ENGINE_CALLER = -80;

    @Bean
    FilterRegistrationBean<WebAppLogin> webAppLogin(Accounts accounts) {
        var registration = new FilterRegistrationBean<>(new WebAppLogin(accounts));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(WEB_APP_LOGIN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineCaller> engineCaller(IdentityService identity, Accounts accounts) {
        var registration = new FilterRegistrationBean<>(new EngineCaller(identity, accounts));
        registration.addUrlPatterns("/engine-rest/*", "/api/*");
        registration.setOrder(ENGINE_CALLER);
        return registration;
    }
}
