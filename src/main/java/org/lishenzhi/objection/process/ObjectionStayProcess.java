package org.lishenzhi.objection.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 停止执行审查. */
public final class ObjectionStayProcess {

    public static final String KEY = "objection-stay";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.OBLIGATION_ID, Variables.STAY_DECISION));

    /** The message that stops whoever is about to use force; their models wait for it, not this one. */
    static final String ENFORCEMENT_STAYED = "EnforcementStayed";

    private ObjectionStayProcess() {}

    public static final class Elements {
        public static final String ACT_INTENDED = "StartEvent_ActIntended";
        public static final String CHECK_STAY = "Task_CheckStay";
        public static final String STAYED = "Gateway_Stayed";
        public static final String OBJECTION_DECIDED = "Event_ObjectionDecided";
        public static final String ENFORCEMENT_RESUMED = "Event_EnforcementResumed";
        public static final String STAY_EXPIRED = "Event_StayExpired";
        public static final String MAY_PROCEED = "EndEvent_MayProceed";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OBJECTION_DECIDED = "ObjectionDecided";
        public static final String ENFORCEMENT_RESUMED = "EnforcementResumed";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<StayDecision> STAY_DECISION =
                ProcessVariable.oneOf("stayDecision", StayDecision.class);

        private Variables() {}
    }

    /** Whether the intended act of enforcement may be done. */
    public enum StayDecision {
        FREE,
        STAYED
    }
}
