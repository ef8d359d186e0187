package org.lishenzhi.preservation.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 续行保全; the measure is known by the event by which it took effect. */
public final class PreservationRenewalProcess {

    public static final String KEY = "preservation-renewal";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY, Set.of(Variables.CASE_ID, Variables.EVENT_ID, Variables.LAPSE_DAY, Variables.RENEWAL_DECISION));

    private PreservationRenewalProcess() {}

    public static final class Elements {
        public static final String TERM_ENDS_SOON = "StartEvent_TermEndsSoon";
        public static final String NOTE_TERM = "Task_NoteTerm";
        public static final String DECIDE_RENEWAL = "Task_DecideRenewal";
        public static final String TERM_OVER = "BoundaryEvent_TermOver";
        public static final String RENEWED = "Gateway_Renewed";
        public static final String PRESERVATION_RENEWED = "EndEvent_PreservationRenewed";
        public static final String NOT_RENEWED = "EndEvent_NotRenewed";
        public static final String PRESERVATION_LAPSED = "EndEvent_PreservationLapsed";

        private Elements() {}
    }

    public static final class Messages {
        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> LAPSE_DAY = ProcessVariable.text("lapseDay");
        public static final ProcessVariable<RenewalDecision> RENEWAL_DECISION =
                ProcessVariable.oneOf("renewalDecision", RenewalDecision.class);

        private Variables() {}
    }

    /** Whether the measure goes on. */
    public enum RenewalDecision {
        RENEW,
        LET_LAPSE
    }
}
