package org.lishenzhi.lifecycle.process;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.ForModels;
import org.springframework.stereotype.Component;

/** The list over which the model 自动履行 goes: each obligation has a period of its own. */
@Component
@ForModels
public class PerformanceModel {

    private final CaseFile cases;

    PerformanceModel(CaseFile cases) {
        this.cases = cases;
    }

    public List<String> obligations(String caseId) {
        return cases.obligations(caseId).stream().map(Obligation::id).toList();
    }
}
