package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.procedure.ProcedureChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class ProcedurePages {

    @Bean
    Presenter changeToDraft(ProcedureChanges changes) {
        return new ProcedureDraftPage("draft-procedure-change", changes);
    }

    @Bean
    Presenter changeToDecide(ProcedureChanges changes) {
        return new ProcedureDraftPage("decide-procedure-change", changes);
    }

    @Bean
    Presenter changeThatEnded(ProcedureChanges changes) {
        return new ProcedurePage("notify-resumption", changes);
    }

    @Bean
    Presenter changeToTransfer(ProcedureChanges changes) {
        return new ProcedurePage("record-case-transfer", changes);
    }

    @Bean
    Presenter changeToCancel(ProcedureChanges changes) {
        return new ProcedurePage("propose-cancellation", changes);
    }
}
