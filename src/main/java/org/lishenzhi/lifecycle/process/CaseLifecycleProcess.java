package org.lishenzhi.lifecycle.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 立审执一体化办案. */
public final class CaseLifecycleProcess {

    public static final String KEY = "case-lifecycle";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.FILING_OUTCOME,
                    Variables.TRIAL_OUTCOME,
                    Variables.PERFORMANCE_OUTCOME,
                    Variables.URGING_OUTCOME,
                    Variables.ENFORCEMENT_OUTCOME));

    private CaseLifecycleProcess() {}

    public static final class Elements {
        public static final String SUIT_FILED = "StartEvent_SuitFiled";
        public static final String ENFORCEMENT_APPLIED = "StartEvent_EnforcementApplied";
        public static final String CASE_FILING = "CallActivity_CaseFiling";
        public static final String FILING_RESULT = "Gateway_FilingResult";
        public static final String MEDIATED_BEFORE_FILING = "EndEvent_MediatedBeforeFiling";
        public static final String NOT_FILED = "EndEvent_NotFiled";
        public static final String CASE_TRIAL = "CallActivity_CaseTrial";
        public static final String TRIAL_RESULT = "Gateway_TrialResult";
        public static final String NOTHING_TO_PERFORM = "EndEvent_NothingToPerform";
        public static final String SUIT_ENDED = "EndEvent_SuitEnded";
        public static final String PERFORMANCE_PERIOD = "CallActivity_PerformancePeriod";
        public static final String PERFORMANCE_RESULT = "Gateway_PerformanceResult";
        public static final String PERFORMED = "EndEvent_Performed";
        public static final String AWAITING_APPLICATION = "EndEvent_AwaitingApplication";
        public static final String PRE_ENFORCEMENT_URGING = "CallActivity_PreEnforcementUrging";
        public static final String URGING_RESULT = "Gateway_UrgingResult";
        public static final String PERFORMED_AFTER_URGING = "EndEvent_PerformedAfterUrging";
        public static final String APPLICATION_WITHDRAWN = "EndEvent_ApplicationWithdrawn";
        public static final String JUDGMENT_ENFORCEMENT = "CallActivity_JudgmentEnforcement";
        public static final String ENFORCEMENT_RESULT = "Gateway_EnforcementResult";
        public static final String ENFORCED = "EndEvent_Enforced";
        public static final String ENFORCEMENT_REFUSED = "EndEvent_EnforcementRefused";
        public static final String CLOSED_UNFULFILLED = "EndEvent_ClosedUnfulfilled";

        private Elements() {}
    }

    public static final class Messages {
        public static final String ENFORCEMENT_APPLIED = "EnforcementApplied";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<FilingOutcome> FILING_OUTCOME =
                ProcessVariable.oneOf("filingOutcome", FilingOutcome.class);
        public static final ProcessVariable<TrialOutcome> TRIAL_OUTCOME =
                ProcessVariable.oneOf("trialOutcome", TrialOutcome.class);
        public static final ProcessVariable<PerformanceOutcome> PERFORMANCE_OUTCOME =
                ProcessVariable.oneOf("performanceOutcome", PerformanceOutcome.class);
        public static final ProcessVariable<UrgingOutcome> URGING_OUTCOME =
                ProcessVariable.oneOf("urgingOutcome", UrgingOutcome.class);
        public static final ProcessVariable<EnforcementOutcome> ENFORCEMENT_OUTCOME =
                ProcessVariable.oneOf("enforcementOutcome", EnforcementOutcome.class);

        private Variables() {}
    }

    /** How the filing ended, as the called process tells it. */
    public enum FilingOutcome {
        ACCEPTED,
        MEDIATED,
        REFUSED,
        RETURNED,
        WITHDRAWN,
        DEEMED_WITHDRAWN
    }

    /** How the trial ended, as the called process tells it. */
    public enum TrialOutcome {
        OBLIGATIONS_EFFECTIVE,
        NOTHING_TO_PERFORM,
        WITHDRAWN,
        DISMISSED
    }

    /** How the time for performing without enforcement ended, as the called process tells it. */
    public enum PerformanceOutcome {
        PERFORMED,
        APPLIED,
        AWAITING
    }

    /** How the urging ended, as the called process tells it. */
    public enum UrgingOutcome {
        FULFILLED,
        ENFORCEMENT_REQUESTED,
        APPLICATION_WITHDRAWN
    }

    /** How enforcement ended, as the called process tells it. */
    public enum EnforcementOutcome {
        REFUSED,
        FULFILLED,
        TERMINATED,
        DENIED,
        DISMISSED,
        CANCELLED
    }
}
