package org.lishenzhi.enforcement.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.enforcement.EnforcementExtensions;
import org.lishenzhi.enforcement.EnforcementNotices;
import org.lishenzhi.enforcement.EnforcementRefusals;
import org.lishenzhi.enforcement.EnforcementRisks;
import org.lishenzhi.engine.forms.Presenter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class EnforcementPages {

    @Bean
    Presenter enforcementRefusalDrafted(EnforcementRefusals refusals) {
        return new RefusalPage("draft-enforcement-refusal", refusals);
    }

    @Bean
    Presenter enforcementRefusalToSign(EnforcementRefusals refusals) {
        return new RefusalPage("sign-enforcement-refusal", refusals);
    }

    @Bean
    Presenter enforcementRefusalToServe(Remedies remedies) {
        return new RefusalRemedyPage("serve-enforcement-refusal", remedies);
    }

    @Bean
    Presenter enforcementRisksToTell(EnforcementRisks risks) {
        return new AcceptanceNoticePage("notify-enforcement-risks", risks);
    }

    @Bean
    Presenter enforcementNoticeDrafted(EnforcementNotices notices) {
        return new NoticeDraftPage("draft-enforcement-notice", notices);
    }

    @Bean
    Presenter enforcementNoticeToSign(EnforcementNotices notices) {
        return new NoticeToSignPage("sign-enforcement-notice", notices);
    }

    @Bean
    Presenter enforcementNoticeToServe(EnforcementNotices notices, Remedies remedies) {
        return new NoticeServicePage("serve-enforcement-notice", notices, remedies);
    }

    @Bean
    Presenter extensionToAdvise(EnforcementExtensions extensions) {
        return new ExtensionAdvicePage("advise-enforcement-extension", extensions);
    }
}
