package org.lishenzhi.preservation.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.preservation.Rulings;
import org.lishenzhi.security.StandIns;
import org.springframework.stereotype.Component;

/** What the models of this stage ask about the people of a case. */
@Component
@ForModels
public class PreservationModel {

    private final CaseFile cases;
    private final Rulings rulings;
    private final StandIns standIns;

    PreservationModel(CaseFile cases, Rulings rulings, StandIns standIns) {
        this.cases = cases;
        this.rulings = rulings;
        this.standIns = standIns;
    }

    /** The judge in charge or his substitute; none while the case has none, then it is offered to all judges. */
    public @Nullable String judge(String caseId) {
        String officer = cases.get(caseId).officerId();
        return officer == null ? null : standIns.atWorkFor(caseId, officer);
    }

    /** Both sides, by id. */
    public List<String> recipients(String caseId) {
        return rulings.recipients(caseId);
    }
}
