package org.lishenzhi.filing.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class FilingContracts {

    @Bean
    ProcessContract caseFilingContract() {
        return CaseFilingProcess.CONTRACT;
    }

    @Bean
    ProcessContract filingReviewContract() {
        return FilingReviewProcess.CONTRACT;
    }

    @Bean
    ProcessContract filingHandoverContract() {
        return FilingHandoverProcess.CONTRACT;
    }

    @Bean
    ProcessContract filingFeeContract() {
        return FilingFeeProcess.CONTRACT;
    }
}
