package org.lishenzhi.objection.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class ObjectionContracts {

    @Bean
    ProcessContract objectionStay() {
        return ObjectionStayProcess.CONTRACT;
    }

    @Bean
    ProcessContract enforcementObjection() {
        return EnforcementObjectionProcess.CONTRACT;
    }

    @Bean
    ProcessContract objectionFiling() {
        return ObjectionFilingProcess.CONTRACT;
    }

    @Bean
    ProcessContract objectionReview() {
        return ObjectionReviewProcess.CONTRACT;
    }

    @Bean
    ProcessContract objectionReconsideration() {
        return ObjectionReconsiderationProcess.CONTRACT;
    }
}
