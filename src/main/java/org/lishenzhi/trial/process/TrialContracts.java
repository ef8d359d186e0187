package org.lishenzhi.trial.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class TrialContracts {

    @Bean
    ProcessContract caseTrialContract() {
        return CaseTrialProcess.CONTRACT;
    }

    @Bean
    ProcessContract pleadingServiceContract() {
        return PleadingServiceProcess.CONTRACT;
    }

    @Bean
    ProcessContract trialHearingContract() {
        return TrialHearingProcess.CONTRACT;
    }

    @Bean
    ProcessContract judgmentDraftingContract() {
        return JudgmentDraftingProcess.CONTRACT;
    }

    @Bean
    ProcessContract judgmentDeliveryContract() {
        return JudgmentDeliveryProcess.CONTRACT;
    }

    @Bean
    ProcessContract appealPeriodContract() {
        return AppealPeriodProcess.CONTRACT;
    }

    @Bean
    ProcessContract judgmentEffectContract() {
        return JudgmentEffectProcess.CONTRACT;
    }

    @Bean
    ProcessContract suitWithdrawalContract() {
        return SuitWithdrawalProcess.CONTRACT;
    }

    @Bean
    ProcessContract obligationQuestionContract() {
        return ObligationQuestionProcess.CONTRACT;
    }
}
