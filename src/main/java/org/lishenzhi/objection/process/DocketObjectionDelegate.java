package org.lishenzhi.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.objection.ObjectionFiling;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.process.EnforcementObjectionProcess.FilingOutcome;
import org.lishenzhi.objection.process.EnforcementObjectionProcess.Variables;
import org.springframework.stereotype.Component;

/** 异议立案编号: the objection is accepted, and what its kind stops is stopped from here. */
@Component
final class DocketObjectionDelegate implements JavaDelegate {

    private final ObjectionFilings filings;
    private final StayNews news;

    DocketObjectionDelegate(ObjectionFilings filings, StayNews news) {
        this.filings = filings;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ObjectionFiling docketed = filings.docket(Variables.EVENT_ID.get(execution));
        news.accepted(docketed.caseId(), docketed.obligationId());
        Variables.FILING_OUTCOME.set(execution, FilingOutcome.ACCEPTED);
    }
}
