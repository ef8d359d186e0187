package org.lishenzhi.preservation.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.preservation.RulingOutcome;
import org.lishenzhi.preservation.SecurityDemand;

/**
 * The contract of the model 财产保全. Several may run in one case: each is known by the event by which it was applied
 * for, and its clocks run for the applicant.
 */
public final class PropertyPreservationProcess {

    public static final String KEY = "property-preservation";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.PERSON_ID,
                    Variables.SECURITY_DEMAND,
                    Variables.RULING_OUTCOME,
                    Variables.EXECUTION_OUTCOME));

    private PropertyPreservationProcess() {}

    public static final class Elements {
        public static final String PRESERVATION_APPLIED = "StartEvent_PreservationApplied";
        public static final String APPLIED_BEFORE_SUIT = "StartEvent_AppliedBeforeSuit";
        public static final String IDENTIFY_APPLICATION = "Task_IdentifyApplication";
        public static final String REGISTER_APPLICATION = "Task_RegisterPreservationApplication";
        public static final String SECURITY_DEMANDED = "Gateway_SecurityDemanded";
        public static final String PROVIDE_SECURITY = "Task_ProvideSecurity";
        public static final String COLLECT_FEE = "Task_CollectFee";
        public static final String PRESERVATION_RULING = "CallActivity_PreservationRuling";
        public static final String RULED = "Gateway_Ruled";
        public static final String EXECUTE_PRESERVATION = "Task_ExecutePreservation";
        public static final String SERVE_RULING = "Task_ServeRuling";
        public static final String PROPERTY_HELD = "Gateway_PropertyHeld";
        public static final String PROPERTY_PRESERVED = "EndEvent_PropertyPreserved";
        public static final String NOTHING_TO_PRESERVE = "EndEvent_NothingToPreserve";
        public static final String SERVE_REFUSAL = "Task_ServePreservationRefusal";
        public static final String APPLICATION_REFUSED = "EndEvent_ApplicationRefused";
        public static final String APPLICATION_WITHDRAWN = "EndEvent_ApplicationWithdrawn";

        private Elements() {}
    }

    public static final class Messages {
        public static final String PRESERVATION_APPLIED = "PreservationApplied";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<SecurityDemand> SECURITY_DEMAND =
                ProcessVariable.oneOf("securityDemand", SecurityDemand.class);
        public static final ProcessVariable<RulingOutcome> RULING_OUTCOME =
                ProcessVariable.oneOf("rulingOutcome", RulingOutcome.class);
        public static final ProcessVariable<ExecutionOutcome> EXECUTION_OUTCOME =
                ProcessVariable.oneOf("executionOutcome", ExecutionOutcome.class);

        private Variables() {}
    }

    /** Whether anything could be preserved. */
    public enum ExecutionOutcome {
        TAKEN,
        NOTHING_FOUND
    }
}
