package org.lishenzhi.engine.edge;

import jakarta.servlet.Filter;
import org.lishenzhi.security.CurrentPerson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The filters before the engine's API, in their order: behind the front door, before the engine learns who calls and
 * before the web apps' own filters.
 */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    private static final int ERRORS = -96;
    private static final int LIST = -95;
    private static final int CONTENT = -85;
    private static final int CLAIM = -84;
    private static final int BOUND = -83;

    @Bean
    FilterRegistrationBean<ChineseErrorsFilter> errorsAreChinese() {
        return filter(new ChineseErrorsFilter(), ERRORS);
    }

    @Bean
    FilterRegistrationBean<AllowListFilter> onlyListedCalls(CurrentPerson current) {
        return filter(new AllowListFilter(current::get), LIST);
    }

    @Bean
    FilterRegistrationBean<ContentFilter> noExpressions() {
        return filter(new ContentFilter(), CONTENT);
    }

    @Bean
    FilterRegistrationBean<OwnClaimFilter> everybodyClaimsForHimself(CurrentPerson current) {
        return filter(new OwnClaimFilter(current::get), CLAIM);
    }

    @Bean
    FilterRegistrationBean<BoundedListFilter> noListWithoutEnd(
            @Value("${camunda.bpm.generic-properties.properties.queryMaxResultsLimit}") int most) {
        return filter(new BoundedListFilter(most), BOUND);
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(EnginePath.DOORS);
        registration.setOrder(order);
        return registration;
    }
}
