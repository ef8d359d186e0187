package org.lishenzhi.enforcement.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行立案. */
public final class EnforcementAcceptanceProcess {

    public static final String KEY = "enforcement-acceptance";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.ACCEPTANCE_OUTCOME, Variables.REFUSAL_DECISION));

    private EnforcementAcceptanceProcess() {}

    public static final class Elements {
        public static final String ENFORCEMENT_REQUESTED = "StartEvent_EnforcementRequested";
        public static final String REVIEW_APPLICATION = "Task_ReviewEnforcementApplication";
        public static final String APPLICATION_ACCEPTED = "Gateway_ApplicationAccepted";
        public static final String ACCEPT_ENFORCEMENT = "Task_AcceptEnforcement";
        public static final String NOTIFY_RISKS = "Task_NotifyEnforcementRisks";
        public static final String APPOINT_OFFICER = "Task_AppointOfficer";
        public static final String ACCEPTED = "EndEvent_EnforcementAccepted";
        public static final String DRAFT_REFUSAL = "Task_DraftEnforcementRefusal";
        public static final String SIGN_REFUSAL = "Task_SignEnforcementRefusal";
        public static final String REFUSAL_SIGNED = "Gateway_EnforcementRefusalSigned";
        public static final String SERVE_REFUSAL = "Task_ServeEnforcementRefusal";
        public static final String REFUSED = "EndEvent_EnforcementRefused";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<AcceptanceOutcome> ACCEPTANCE_OUTCOME =
                ProcessVariable.oneOf("acceptanceOutcome", AcceptanceOutcome.class);
        public static final ProcessVariable<RefusalDecision> REFUSAL_DECISION =
                ProcessVariable.oneOf("refusalDecision", RefusalDecision.class);

        private Variables() {}
    }

    /** Whether the application is accepted; the called process tells it to its caller. */
    public enum AcceptanceOutcome {
        ACCEPTED,
        REFUSED
    }

    /** What the second clerk does with the ruling. */
    public enum RefusalDecision {
        SIGN,
        RETURN
    }
}
