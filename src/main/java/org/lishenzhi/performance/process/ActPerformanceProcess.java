package org.lishenzhi.performance.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 履行行为. */
public final class ActPerformanceProcess {

    public static final String KEY = "act-performance";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.OBLIGATION_ID,
                    Variables.OVERDUE_ON,
                    Variables.REPLACEMENT,
                    Variables.SUBSTITUTE_OUTCOME));

    private ActPerformanceProcess() {}

    public static final class Elements {
        public static final String ACT_DUE = "StartEvent_ActDue";
        public static final String ORDER_ACT = "Task_OrderAct";
        public static final String NOTE_ACT_DAY = "Task_NoteActDay";
        public static final String VERIFY_ACT = "Task_VerifyAct";
        public static final String ACT_DAY_OVER = "BoundaryEvent_ActDayOver";
        public static final String ACT_DONE = "EndEvent_ActDone";
        public static final String ASSESS_REPLACEMENT = "Task_AssessReplacement";
        public static final String REPLACEABLE = "Gateway_Replaceable";
        public static final String ENTRUST_PERFORMER = "Task_EntrustPerformer";
        public static final String ACCEPT_SUBSTITUTE = "Task_AcceptSubstitute";
        public static final String SUBSTITUTE_ACCEPTED = "Gateway_SubstituteAccepted";
        public static final String DONE_BY_ANOTHER = "EndEvent_DoneByAnother";
        public static final String PROPOSE_PENALTY = "Task_ProposePenalty";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> OVERDUE_ON = ProcessVariable.text("overdueOn");
        public static final ProcessVariable<Replacement> REPLACEMENT =
                ProcessVariable.oneOf("replacement", Replacement.class);
        public static final ProcessVariable<SubstituteOutcome> SUBSTITUTE_OUTCOME =
                ProcessVariable.oneOf("substituteOutcome", SubstituteOutcome.class);

        private Variables() {}
    }

    /** Whether somebody else can do what the debtor does not. */
    public enum Replacement {
        REPLACEABLE,
        PERSONAL
    }

    /** Whether what the other did was found in order. */
    public enum SubstituteOutcome {
        ACCEPTED,
        FAILED
    }
}
