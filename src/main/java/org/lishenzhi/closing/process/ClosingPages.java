package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingCosts;
import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.closing.ClosingText;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.closing.EnforcementFees;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Presenter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class ClosingPages {

    @Bean
    Presenter enforcementFeeToSet(EnforcementFees fees) {
        return new FeePage("set-enforcement-fee", fees);
    }

    @Bean
    Presenter enforcementCostsToTell(ClosingCosts costs) {
        return new CostsPage("notify-enforcement-costs", costs);
    }

    @Bean
    Presenter enforcementCostsToCollect(ClosingCosts costs) {
        return new CostsPage("register-cost-payment", costs);
    }

    @Bean
    Presenter enforcementCostsToRelieve(ClosingCosts costs) {
        return new CostsPage("decide-cost-relief", costs);
    }

    @Bean
    Presenter closingDocumentToDraft(Closings closings, ClosingDocuments documents, ClosingText text) {
        return new DraftPage("draft-closing-document", closings, documents, text);
    }

    @Bean
    Presenter closingToApprove(Closings closings, ClosingDocuments documents, ClosingText text) {
        return new DecisionPage("approve-closing", closings, documents, text);
    }

    @Bean
    Presenter panelToConvene(Closings closings, ClosingDocuments documents, Panels panels) {
        return new PanelPage("convene-panel", closings, documents, panels);
    }

    @Bean
    Presenter opinionToConfirm(Closings closings, ClosingDocuments documents, Panels panels) {
        return new OpinionPage("confirm-panel-opinion", closings, documents, panels);
    }

    @Bean
    Presenter closingDocumentToSign(Closings closings, ClosingDocuments documents, ClosingText text) {
        return new DecisionPage("sign-closing-document", closings, documents, text);
    }

    @Bean
    Presenter closingDocumentToServe(Closings closings, Remedies remedies) {
        return new ServicePage("serve-closing-document", closings, remedies);
    }
}
