package org.lishenzhi.urging;

import org.lishenzhi.casefile.CaseState;

/** How urging ends for the case. */
public enum UrgingOutcome {
    FULFILLED("督促后履行完毕", CaseState.PERFORMED_AFTER_URGING),
    ENFORCEMENT_REQUESTED("转执行立案", CaseState.ENFORCEMENT_REQUESTED),
    APPLICATION_WITHDRAWN("已撤回执行申请", CaseState.AWAITING_APPLICATION);

    private final String label;
    private final CaseState state;

    UrgingOutcome(String label, CaseState state) {
        this.label = label;
        this.state = state;
    }

    public String label() {
        return label;
    }

    /** Where the case stands after it. */
    public CaseState state() {
        return state;
    }
}
