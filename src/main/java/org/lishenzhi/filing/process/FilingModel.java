package org.lishenzhi.filing.process;

import java.util.List;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.filing.Plaintiffs;
import org.springframework.stereotype.Component;

/** The list of plaintiffs over which the models of this stage go, one instance each. */
@Component
@ForModels
public class FilingModel {

    private final Plaintiffs plaintiffs;

    FilingModel(Plaintiffs plaintiffs) {
        this.plaintiffs = plaintiffs;
    }

    public List<String> plaintiffs(String caseId) {
        return plaintiffs.of(caseId);
    }
}
