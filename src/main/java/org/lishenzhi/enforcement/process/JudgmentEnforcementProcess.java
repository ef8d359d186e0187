package org.lishenzhi.enforcement.process;

import java.util.Set;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行实施. */
public final class JudgmentEnforcementProcess {

    public static final String KEY = "judgment-enforcement";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.OBLIGATION_ID,
                    Variables.ACCEPTANCE_OUTCOME,
                    Variables.ENFORCEMENT_OUTCOME));

    private JudgmentEnforcementProcess() {}

    public static final class Elements {
        public static final String ENFORCEMENT_REQUESTED = "StartEvent_EnforcementRequested";
        public static final String ENFORCEMENT_ACCEPTANCE = "CallActivity_EnforcementAcceptance";
        public static final String ACCEPTED = "Gateway_Accepted";
        public static final String RECORD_REFUSAL = "Task_RecordRefusal";
        public static final String NOT_ACCEPTED = "EndEvent_NotAccepted";
        public static final String ENFORCE = "SubProcess_Enforce";
        public static final String ENFORCEMENT_BEGINS = "StartEvent_EnforcementBegins";
        public static final String ENFORCEMENT_NOTICE = "CallActivity_EnforcementNotice";
        public static final String OBLIGATION_PERFORMANCE = "CallActivity_ObligationPerformance";
        public static final String OBLIGATIONS_PERFORMED = "EndEvent_ObligationsPerformed";
        public static final String PERFORMED_EARLY = "BoundaryEvent_ObligationsPerformed";
        public static final String CLOSED_OTHERWISE = "BoundaryEvent_EnforcementClosed";
        public static final String ENFORCEMENT_CLOSING = "CallActivity_EnforcementClosing";
        public static final String RECORD_RESULT = "Task_RecordResult";
        public static final String RESULT = "Gateway_Result";
        public static final String FULFILLED = "EndEvent_Fulfilled";
        public static final String TERMINATED = "EndEvent_Terminated";
        public static final String DENIED = "EndEvent_Denied";
        public static final String DISMISSED = "EndEvent_Dismissed";
        public static final String CANCELLED = "EndEvent_Cancelled";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OBLIGATIONS_PERFORMED = "ObligationsPerformed";
        public static final String ENFORCEMENT_CLOSED = "EnforcementClosed";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<AcceptanceOutcome> ACCEPTANCE_OUTCOME =
                ProcessVariable.oneOf("acceptanceOutcome", AcceptanceOutcome.class);
        public static final ProcessVariable<EnforcementOutcome> ENFORCEMENT_OUTCOME =
                ProcessVariable.oneOf("enforcementOutcome", EnforcementOutcome.class);

        private Variables() {}
    }

    /** Whether the application was accepted, as the called process tells it. */
    public enum AcceptanceOutcome {
        ACCEPTED,
        REFUSED
    }

    /** How enforcement ended. */
    public enum EnforcementOutcome {
        REFUSED(CaseState.ENFORCEMENT_REFUSED),
        FULFILLED(CaseState.ENFORCED),
        TERMINATED(CaseState.ENFORCEMENT_TERMINATED),
        DENIED(CaseState.ENFORCEMENT_DENIED),
        DISMISSED(CaseState.ENFORCEMENT_DISMISSED),
        CANCELLED(CaseState.ENFORCEMENT_CANCELLED);

        private final CaseState state;

        EnforcementOutcome(CaseState state) {
            this.state = state;
        }

        /** @throws IllegalStateException if enforcement has not ended */
        static EnforcementOutcome of(CaseState state) {
            for (EnforcementOutcome outcome : values()) {
                if (outcome.state == state) {
                    return outcome;
                }
            }
            throw new IllegalStateException("案件%s，执行尚未结束".formatted(state.label()));
        }
    }
}
