package org.lishenzhi.objection.process;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.objection.ObjectionFiling;
import org.lishenzhi.objection.ObjectionFilings;
import org.springframework.stereotype.Component;

/** The persons over whom the models of this stage go, one instance each. */
@Component
@ForModels
public class ObjectionModel {

    private final ObjectionFilings filings;
    private final CaseFile cases;

    ObjectionModel(ObjectionFilings filings, CaseFile cases) {
        this.filings = filings;
        this.cases = cases;
    }

    /** The parties besides the objector, by id. */
    public List<String> others(String eventId) {
        ObjectionFiling filing = filings.get(eventId);
        return cases.parties(filing.caseId()).stream()
                .map(Party::id)
                .filter(party -> !party.equals(filing.objectorId()))
                .toList();
    }
}
