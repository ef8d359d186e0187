package org.lishenzhi.eviction;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who owes the premises and has not yet moved out: one of two moving out does not empty a house. */
@Service
@Transactional(readOnly = true)
public class Occupancy {

    private final CaseFile cases;
    private final Timeline timeline;

    Occupancy(CaseFile cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    /** The persons bound to hand over the premises, by id. */
    public List<String> debtors(String obligationId) {
        return cases.obligation(obligationId).debtorIds();
    }

    /** Those of them of whom nobody has reported that they moved out. */
    public List<String> occupants(String obligationId) {
        return debtors(obligationId).stream()
                .filter(person -> !hasVacated(obligationId, person))
                .toList();
    }

    public boolean hasVacated(String obligationId, String personId) {
        Obligation obligation = cases.obligation(obligationId);
        return timeline.latest(obligation.caseId(), EvictionEvents.PREMISES_VACATED, personId, obligationId)
                .filter(event -> personId.equals(event.partyId()))
                .isPresent();
    }

    /** @throws InputRejected unless the person owes these premises in this case */
    public void requireDebtor(String caseId, String obligationId, String personId) {
        boolean known =
                cases.obligations(caseId).stream().anyMatch(it -> it.id().equals(obligationId));
        if (!known) {
            throw new InputRejected("obligationId", "「判项」不属于本案");
        }
        if (!debtors(obligationId).contains(personId)) {
            throw new InputRejected("personId", "「当事人」不是该判项的义务人");
        }
    }
}
