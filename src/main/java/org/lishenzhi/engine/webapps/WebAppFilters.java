package org.lishenzhi.engine.webapps;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before the pages of the web applications. */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

    private static final int PAGE_NONCE = -70;

    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        var registration = new FilterRegistrationBean<>(new PageNonce());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(PAGE_NONCE);
        return registration;
    }
}
