package org.lishenzhi.filing.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.filing.Allocations;
import org.lishenzhi.filing.Corrections;
import org.lishenzhi.filing.FilingFees;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;
import org.lishenzhi.filing.Intake;
import org.lishenzhi.filing.SmallClaims;
import org.lishenzhi.security.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class FilingPages {

    @Bean
    Presenter suitToReview(Intake intake, Corrections corrections, SmallClaims smallClaims) {
        return new ReviewPage("review-filing", intake, corrections, smallClaims);
    }

    @Bean
    Presenter correctionToServe(Corrections corrections, Remedies remedies) {
        return new CorrectionNoticePage("serve-correction-notice", corrections, remedies);
    }

    @Bean
    Presenter correctionToRegister(Corrections corrections) {
        return new CorrectionAskedPage("register-correction", corrections);
    }

    @Bean
    Presenter correctionNotMade(Corrections corrections) {
        return new CorrectionAskedPage("return-papers", corrections);
    }

    @Bean
    Presenter refusalDrafted(FilingRulings rulings) {
        return new RulingPage("draft-filing-refusal", FilingRuling.REFUSAL, rulings);
    }

    @Bean
    Presenter refusalToSign(FilingRulings rulings) {
        return new RulingPage("sign-filing-refusal", FilingRuling.REFUSAL, rulings);
    }

    @Bean
    Presenter refusalToServe(Remedies remedies) {
        return new RulingRemedyPage("serve-filing-refusal", FilingRuling.REFUSAL, remedies);
    }

    @Bean
    Presenter deemedWithdrawalDrafted(FilingRulings rulings) {
        return new RulingPage("draft-deemed-withdrawal", FilingRuling.DEEMED_WITHDRAWAL, rulings);
    }

    @Bean
    Presenter deemedWithdrawalToSign(FilingRulings rulings) {
        return new RulingPage("sign-deemed-withdrawal", FilingRuling.DEEMED_WITHDRAWAL, rulings);
    }

    @Bean
    Presenter deemedWithdrawalToServe(Remedies remedies) {
        return new RulingRemedyPage("serve-deemed-withdrawal", FilingRuling.DEEMED_WITHDRAWAL, remedies);
    }

    @Bean
    Presenter feeToNotify(FilingFees fees, Remedies remedies) {
        return new FeeNoticePage("issue-fee-notice", fees, remedies);
    }

    @Bean
    Presenter feeToPay(FilingFees fees) {
        return new FeePayablePage("register-fee-payment", fees);
    }

    @Bean
    Presenter feeToRelieve(FilingFees fees) {
        return new FeePayablePage("decide-fee-relief", fees);
    }

    @Bean
    Presenter caseToAllocate(Allocations allocations, Accounts accounts) {
        return new AllocationPage("allocate-case", allocations, accounts);
    }
}
