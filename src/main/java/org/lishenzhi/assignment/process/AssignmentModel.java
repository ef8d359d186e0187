package org.lishenzhi.assignment.process;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.engine.ForModels;
import org.springframework.stereotype.Component;

/** What the model 更换承办人 asks: whom to tell. */
@Component
@ForModels
public class AssignmentModel {

    private final CaseFile cases;

    AssignmentModel(CaseFile cases) {
        this.cases = cases;
    }

    public List<String> parties(String caseId) {
        return cases.parties(caseId).stream().map(Party::id).toList();
    }
}
