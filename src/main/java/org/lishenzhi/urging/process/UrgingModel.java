package org.lishenzhi.urging.process;

import java.util.List;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.urging.OpenDuties;
import org.springframework.stereotype.Component;

/** The persons over whom the models of this stage go, one instance each. */
@Component
@ForModels
public class UrgingModel {

    private final OpenDuties duties;

    UrgingModel(OpenDuties duties) {
        this.duties = duties;
    }

    public List<String> debtors(String caseId) {
        return duties.debtors(caseId);
    }
}
