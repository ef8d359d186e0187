package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 撤诉审查. */
public final class SuitWithdrawalProcess {

    public static final String KEY = "suit-withdrawal";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.WITHDRAWAL_DECISION));

    private SuitWithdrawalProcess() {}

    public static final class Elements {
        public static final String WITHDRAWAL_REQUESTED = "StartEvent_WithdrawalRequested";
        public static final String DRAFT_WITHDRAWAL_RULING = "Task_DraftWithdrawalRuling";
        public static final String REVIEW_WITHDRAWAL = "Task_ReviewWithdrawal";
        public static final String WITHDRAWAL_ALLOWED = "Gateway_WithdrawalAllowed";
        public static final String CLOSE_WITHDRAWN_SUIT = "Task_CloseWithdrawnSuit";
        public static final String WITHDRAWAL_GRANTED = "EndEvent_WithdrawalGranted";
        public static final String WITHDRAWAL_REFUSED = "EndEvent_WithdrawalRefused";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<WithdrawalDecision> WITHDRAWAL_DECISION =
                ProcessVariable.oneOf("withdrawalDecision", WithdrawalDecision.class);

        private Variables() {}
    }

    /** Whether the plaintiff may withdraw his suit. */
    public enum WithdrawalDecision {
        GRANT,
        REFUSE
    }
}
