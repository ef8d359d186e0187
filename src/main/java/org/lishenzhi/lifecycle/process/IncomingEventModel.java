package org.lishenzhi.lifecycle.process;

import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.security.StandIns;
import org.springframework.stereotype.Component;

/** What the model 处理来件 asks: who has the case in hand, if anybody has already. */
@Component
@ForModels
public class IncomingEventModel {

    private final CaseFile cases;
    private final StandIns standIns;

    IncomingEventModel(CaseFile cases, StandIns standIns) {
        this.cases = cases;
        this.standIns = standIns;
    }

    /** The person in charge or his substitute; none while the case is at the counter. */
    public @Nullable String officer(String caseId) {
        String officer = cases.get(caseId).officerId();
        return officer == null ? null : standIns.atWorkFor(caseId, officer);
    }
}
