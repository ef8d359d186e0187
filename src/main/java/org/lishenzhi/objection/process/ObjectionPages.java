package org.lishenzhi.objection.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.ObjectionPanels;
import org.lishenzhi.objection.ObjectionRefusals;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class ObjectionPages {

    @Bean
    Presenter objectionToSupplement(ObjectionFilings filings) {
        return new ObjectionPage("register-objection-supplement", filings);
    }

    @Bean
    Presenter objectionToNotify(ObjectionFilings filings) {
        return new ObjectionPage("notify-objection-filing", filings);
    }

    @Bean
    Presenter objectionRefusalToDraft(ObjectionFilings filings, ObjectionRefusals refusals) {
        return new ObjectionRefusalPage("draft-objection-refusal", filings, refusals);
    }

    @Bean
    Presenter objectionRefusalToSign(ObjectionFilings filings, ObjectionRefusals refusals) {
        return new ObjectionRefusalPage("sign-objection-refusal", filings, refusals);
    }

    @Bean
    Presenter objectionRefusalToServe(ObjectionFilings filings, Remedies remedies) {
        return new ObjectionServicePage("serve-objection-refusal", filings, remedies);
    }

    @Bean
    Presenter objectionToHear(ObjectionFilings filings, ObjectionPanels panels) {
        return new ObjectionPanelPage("hold-objection-hearing", filings, panels);
    }

    @Bean
    Presenter objectionToDeliberate(ObjectionFilings filings, ObjectionPanels panels) {
        return new ObjectionPanelPage("deliberate-objection", filings, panels);
    }

    @Bean
    Presenter rulingForObjector(ObjectionFilings filings, Remedies remedies) {
        return new ObjectionServicePage("serve-objector", filings, remedies);
    }

    @Bean
    Presenter rulingForParty(ObjectionFilings filings, Remedies remedies) {
        return new ObjectionServicePage("serve-objection-ruling", filings, remedies);
    }

    @Bean
    Presenter reconsiderationToTransfer(Reconsiderations reconsiderations, ObjectionFilings filings) {
        return new ReconsiderationPage("transfer-reconsideration", reconsiderations, filings);
    }

    @Bean
    Presenter reconsiderationReceivedAbove(Reconsiderations reconsiderations, ObjectionFilings filings) {
        return new ReconsiderationPage("record-superior-receipt", reconsiderations, filings);
    }

    @Bean
    Presenter reconsiderationToRecord(Reconsiderations reconsiderations, ObjectionFilings filings) {
        return new ReconsiderationPage("record-reconsideration", reconsiderations, filings);
    }
}
