package org.lishenzhi.succession.process;

import java.util.List;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.succession.SuccessionRulings;
import org.springframework.stereotype.Component;

/** The persons over whom the models of this stage go, one instance each. */
@Component
@ForModels
public class SuccessionModel {

    private final SuccessionRulings rulings;

    SuccessionModel(SuccessionRulings rulings) {
        this.rulings = rulings;
    }

    /** On whom the ruling of this application is served, by id. */
    public List<String> recipients(String caseId, String eventId) {
        return rulings.recipients(eventId);
    }
}
