package org.lishenzhi.closing.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 结案. */
public final class EnforcementClosingProcess {

    public static final String KEY = "enforcement-closing";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.PERSON_ID,
                    Variables.EVENT_ID,
                    Variables.CLOSING_OPENING,
                    Variables.CLOSING_DECISION,
                    Variables.CLOSING_EXECUTION,
                    Variables.CLOSING_KIND));

    private EnforcementClosingProcess() {}

    public static final class Elements {
        public static final String ALL_PERFORMED = "StartEvent_AllPerformed";
        public static final String CLOSING_PROPOSED = "StartEvent_ClosingProposed";
        public static final String OPEN_CLOSING = "Task_OpenClosing";
        public static final String CLOSING_OPENED = "Gateway_ClosingOpened";
        public static final String OTHER_CLOSING_ENDED = "Event_OtherClosingEnded";
        public static final String ENFORCEMENT_COSTS = "CallActivity_EnforcementCosts";
        public static final String CLOSING_DECISION = "CallActivity_ClosingDecision";
        public static final String CLOSING_DECIDED = "Gateway_ClosingDecided";
        public static final String RECORD_REFUSAL = "Task_RecordRefusal";
        public static final String CLOSING_REFUSED = "EndEvent_ClosingRefused";
        public static final String SERVE_CLOSING_DOCUMENT = "Task_ServeClosingDocument";
        public static final String CLOSE_ENFORCEMENT = "Task_CloseEnforcement";
        public static final String ENFORCEMENT_CLOSED = "Gateway_EnforcementClosed";
        public static final String ANNOUNCE_CLOSING = "Task_AnnounceClosing";
        public static final String CLOSING_KIND = "Gateway_ClosingKind";
        public static final String FULFILLED = "EndEvent_Fulfilled";
        public static final String TERMINATED = "EndEvent_Terminated";
        public static final String DENIED = "EndEvent_Denied";
        public static final String DISMISSED = "EndEvent_Dismissed";
        public static final String CANCELLED = "EndEvent_Cancelled";

        private Elements() {}
    }

    public static final class Messages {
        public static final String CLOSING_PROPOSED = "ClosingProposed";
        public static final String CLOSING_ENDED = "ClosingEnded";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<ClosingOpening> CLOSING_OPENING =
                ProcessVariable.oneOf("closingOpening", ClosingOpening.class);
        public static final ProcessVariable<ClosingDecision> CLOSING_DECISION =
                ProcessVariable.oneOf("closingDecision", ClosingDecision.class);
        public static final ProcessVariable<ClosingExecuted> CLOSING_EXECUTION =
                ProcessVariable.oneOf("closingExecution", ClosingExecuted.class);
        public static final ProcessVariable<ClosingOutcome> CLOSING_KIND =
                ProcessVariable.oneOf("closingKind", ClosingOutcome.class);

        private Variables() {}
    }

    /** How the closing began when all was performed. */
    public enum ClosingOpening {
        OPENED,
        UNDER_WAY,
        CLOSED
    }

    /** What those who decide think of the closing. */
    public enum ClosingDecision {
        APPROVE,
        RETURN,
        REFUSE
    }

    /** Whether the case could be closed after all. */
    public enum ClosingExecuted {
        CLOSED,
        OBSTRUCTED
    }

    /** How the case was closed; or it was not. */
    public enum ClosingOutcome {
        FULFILLED,
        TERMINATED,
        DENIED,
        DISMISSED,
        CANCELLED,
        REFUSED
    }
}
