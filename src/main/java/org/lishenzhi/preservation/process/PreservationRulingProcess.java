package org.lishenzhi.preservation.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.preservation.RulingOutcome;
import org.lishenzhi.preservation.RulingTerm;

/** The contract of the model 保全裁定. */
public final class PreservationRulingProcess {

    public static final String KEY = "preservation-ruling";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.PERSON_ID,
                    Variables.RULING_OUTCOME,
                    Variables.RULING_TERM,
                    Variables.SIGN_DECISION));

    private PreservationRulingProcess() {}

    public static final class Elements {
        public static final String RULING_NEEDED = "StartEvent_RulingNeeded";
        public static final String DRAFT_RULING = "Task_DraftPreservationRuling";
        public static final String DETERMINE_TERM = "Task_DetermineTerm";
        public static final String WITHDRAWN = "Gateway_Withdrawn";
        public static final String TERM = "Gateway_Term";
        public static final String SIGN_RULING = "Task_SignRuling";
        public static final String SIGN_URGENT_RULING = "Task_SignUrgentRuling";
        public static final String SIGN_PRE_SUIT_RULING = "Task_SignPreSuitRuling";
        public static final String SIGNED = "Gateway_Signed";
        public static final String GRANTED = "Gateway_Granted";
        public static final String PRESERVATION_GRANTED = "EndEvent_PreservationGranted";
        public static final String PRESERVATION_REFUSED = "EndEvent_PreservationRefused";
        public static final String APPLICATION_WITHDRAWN = "EndEvent_ApplicationWithdrawn";

        private Elements() {}
    }

    public static final class Messages {
        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<RulingOutcome> RULING_OUTCOME =
                ProcessVariable.oneOf("rulingOutcome", RulingOutcome.class);
        public static final ProcessVariable<RulingTerm> RULING_TERM =
                ProcessVariable.oneOf("rulingTerm", RulingTerm.class);
        public static final ProcessVariable<SignDecision> SIGN_DECISION =
                ProcessVariable.oneOf("signDecision", SignDecision.class);

        private Variables() {}
    }
}
