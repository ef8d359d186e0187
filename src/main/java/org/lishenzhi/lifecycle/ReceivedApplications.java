package org.lishenzhi.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications for enforcement that were received (申请执行). One that comes after the two years is accepted all the same: limitation is
 * examined only if the debtor pleads it (民事诉讼法解释第四百八十一条).
 */
@Service
@Transactional
public class ReceivedApplications {

    /** A terminated enforcement may be applied for anew (民事诉讼法解释第五百一十八条); whether it is taken up is for its review to say. */
    private static final Set<CaseState> OPEN_TO_APPLICATIONS =
            EnumSet.of(CaseState.PERFORMANCE, CaseState.AWAITING_APPLICATION, CaseState.ENFORCEMENT_TERMINATED);

    private final CaseFile cases;
    private final Performances performances;

    ReceivedApplications(CaseFile cases, Performances performances) {
        this.cases = cases;
        this.performances = performances;
    }

    /**
     * An application was received on that day.
     *
     * @throws InputRejected if the person is not a creditor, nothing is due yet, or the case is not one to apply in
     */
    public void receive(String caseId, String personId, LocalDate receivedOn) {
        Case applied = cases.get(caseId);
        if (!OPEN_TO_APPLICATIONS.contains(applied.state())) {
            throw new InputRejected(
                    "caseNumber", "本案%s，不能申请执行".formatted(applied.state().label()));
        }
        if (cases.party(personId).role() != PartyRole.APPLICANT) {
            throw new InputRejected("personId", "「当事人」不是本案的权利人，不能申请执行");
        }
        boolean due = cases.obligations(caseId).stream()
                .filter(obligation -> !performances.isPerformed(obligation))
                .anyMatch(obligation -> isDue(obligation, receivedOn));
        if (!due) {
            throw new InputRejected("occurredOn", "判项的履行期尚未届满，还不能申请执行");
        }
        cases.moveTo(caseId, CaseState.APPLICATION_RECEIVED);
    }

    private static boolean isDue(Obligation obligation, LocalDate day) {
        return obligation.performBy() == null || obligation.performBy().isBefore(day);
    }
}
