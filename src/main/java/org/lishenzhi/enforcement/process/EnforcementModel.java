package org.lishenzhi.enforcement.process;

import java.util.List;
import org.lishenzhi.enforcement.Creditors;
import org.lishenzhi.enforcement.EnforcementDebtors;
import org.lishenzhi.engine.ForModels;
import org.springframework.stereotype.Component;

/** The lists of persons over which the models of this stage go, one instance each. */
@Component
@ForModels
public class EnforcementModel {

    private final Creditors creditors;
    private final EnforcementDebtors debtors;

    EnforcementModel(Creditors creditors, EnforcementDebtors debtors) {
        this.creditors = creditors;
        this.debtors = debtors;
    }

    public List<String> creditors(String caseId) {
        return creditors.of(caseId);
    }

    public List<String> debtors(String caseId) {
        return debtors.of(caseId);
    }
}
