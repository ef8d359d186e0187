package org.lishenzhi.objection.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行异议. */
public final class EnforcementObjectionProcess {

    public static final String KEY = "enforcement-objection";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.OBLIGATION_ID,
                    Variables.PERSON_ID,
                    Variables.FILING_OUTCOME));

    private EnforcementObjectionProcess() {}

    public static final class Elements {
        public static final String OBJECTION_RECEIVED = "StartEvent_ObjectionReceived";
        public static final String OBJECTION_FILING = "CallActivity_ObjectionFiling";
        public static final String OBJECTION_ACCEPTED = "Gateway_ObjectionAccepted";
        public static final String OBJECTION_REVIEW = "CallActivity_ObjectionReview";
        public static final String GIVE_OBJECTION_EFFECT = "Task_GiveObjectionEffect";
        public static final String OBJECTION_RULED = "EndEvent_ObjectionRuled";
        public static final String OBJECTION_REFUSED = "EndEvent_ObjectionRefused";
        public static final String OBJECTION_DECIDED_ELSEWHERE = "BoundaryEvent_ObjectionDecidedElsewhere";
        public static final String OBJECTION_DECIDED_ELSEWHERE_END = "EndEvent_ObjectionDecidedElsewhere";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OBJECTION_RECEIVED = "ObjectionReceived";
        public static final String OBJECTION_DECIDED_ELSEWHERE = "ObjectionDecidedElsewhere";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<FilingOutcome> FILING_OUTCOME =
                ProcessVariable.oneOf("filingOutcome", FilingOutcome.class);

        private Variables() {}
    }

    /** Whether the objection was accepted. */
    public enum FilingOutcome {
        ACCEPTED,
        REFUSED
    }
}
