package org.lishenzhi.procedure.process;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.engine.ForModels;
import org.springframework.stereotype.Component;

/** The persons over whom the model of this stage goes, one instance each. */
@Component
@ForModels
public class ProcedureModel {

    private final CaseFile cases;

    ProcedureModel(CaseFile cases) {
        this.cases = cases;
    }

    public List<String> parties(String caseId) {
        return cases.parties(caseId).stream().map(Party::id).toList();
    }
}
