package org.lishenzhi.casefile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door before every act of force or search for property: it opens only in a case accepted for enforcement. */
@Service
@Transactional(readOnly = true)
public class ForceGuard {

    private final CaseFile cases;

    ForceGuard(CaseFile cases) {
        this.cases = cases;
    }

    /**
     * Lets an act of enforcement pass.
     *
     * @param what the act as people call it, e.g. 查询财产
     * @throws InputRejected unless the case is being enforced: before it is filed nothing may be done outside the register
     */
    public void require(String caseId, String what) {
        CaseState state = cases.get(caseId).state();
        if (!state.allowsForce()) {
            String where = state == CaseState.URGING ? "尚在执前督促阶段" : "处于「%s」，不在执行中".formatted(state.label());
            throw new InputRejected("caseState", "案件%s，不得采取「%s」等执行措施".formatted(where, what));
        }
    }
}
