package org.lishenzhi.preservation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.Preservation;
import org.lishenzhi.preservation.process.PropertyPreservationProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定保全申请: which application the process serves, and whose it is; one made at the counter is the case's only one. */
@Component
final class IdentifyApplicationDelegate implements JavaDelegate {

    private final Applications applications;
    private final CaseFile cases;

    IdentifyApplicationDelegate(Applications applications, CaseFile cases) {
        this.applications = applications;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Preservation preservation = Variables.EVENT_ID
                .find(execution)
                .map(applications::get)
                .orElseGet(() -> onlyOne(applications.of(Variables.CASE_ID.get(execution))));
        Variables.EVENT_ID.set(execution, preservation.eventId());
        Variables.PERSON_ID.set(execution, preservation.applicantId());
        execution.setProcessBusinessKey(cases.get(preservation.caseId()).number());
    }

    private static Preservation onlyOne(List<Preservation> applications) {
        if (applications.size() != 1) {
            throw new IllegalStateException("案件有 %d 件保全申请，无法确定办理哪一件".formatted(applications.size()));
        }
        return applications.get(0);
    }
}
