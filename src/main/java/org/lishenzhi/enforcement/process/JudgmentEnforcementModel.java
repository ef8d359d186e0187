package org.lishenzhi.enforcement.process;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.ForModels;
import org.springframework.stereotype.Component;

/** The list over which the model 执行实施 goes: each obligation is enforced in a way of its own. */
@Component
@ForModels
public class JudgmentEnforcementModel {

    private final CaseFile cases;

    JudgmentEnforcementModel(CaseFile cases) {
        this.cases = cases;
    }

    public List<String> obligations(String caseId) {
        return cases.obligations(caseId).stream().map(Obligation::id).toList();
    }
}
