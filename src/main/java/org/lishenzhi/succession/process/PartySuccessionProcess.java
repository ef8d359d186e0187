package org.lishenzhi.succession.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 变更追加当事人. */
public final class PartySuccessionProcess {

    public static final String KEY = "party-succession";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.PERSON_ID,
                    Variables.SUCCESSION_PROCEDURE,
                    Variables.REVIEW_MANNER,
                    Variables.SUCCESSION_OUTCOME,
                    Variables.SIGN_DECISION));

    private PartySuccessionProcess() {}

    public static final class Elements {
        public static final String SUCCESSION_APPLIED = "StartEvent_SuccessionApplied";
        public static final String CLASSIFY_SUCCESSION = "Task_ClassifySuccession";
        public static final String RULING_NEEDED = "Gateway_RulingNeeded";
        public static final String REVIEW_SUCCESSION = "Task_ReviewSuccession";
        public static final String REVIEW_MANNER = "Gateway_ReviewManner";
        public static final String HOLD_HEARING = "Task_HoldSuccessionHearing";
        public static final String DRAFT_RULING = "Task_DraftSuccessionRuling";
        public static final String SIGN_RULING = "Task_SignSuccessionRuling";
        public static final String RULING_SIGNED = "Gateway_RulingSigned";
        public static final String SERVE_RULING = "Task_ServeSuccessionRuling";
        public static final String SUCCESSION_GRANTED = "Gateway_SuccessionGranted";
        public static final String CHANGE_PARTIES = "Task_ChangeParties";
        public static final String REVIEW_OPEN_STEPS = "Task_ReviewOpenSteps";
        public static final String PARTIES_CHANGED = "EndEvent_PartiesChanged";
        public static final String RECORD_WITHDRAWAL = "Task_RecordWithdrawal";
        public static final String SUCCESSION_WITHDRAWN = "EndEvent_SuccessionWithdrawn";
        public static final String RECORD_DISMISSAL = "Task_RecordDismissal";
        public static final String SUCCESSION_DISMISSED = "EndEvent_SuccessionDismissed";

        private Elements() {}
    }

    public static final class Messages {
        public static final String SUCCESSION_APPLIED = "SuccessionApplied";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<SuccessionProcedure> SUCCESSION_PROCEDURE =
                ProcessVariable.oneOf("successionProcedure", SuccessionProcedure.class);
        public static final ProcessVariable<ReviewManner> REVIEW_MANNER =
                ProcessVariable.oneOf("reviewManner", ReviewManner.class);
        public static final ProcessVariable<SuccessionOutcome> SUCCESSION_OUTCOME =
                ProcessVariable.oneOf("successionOutcome", SuccessionOutcome.class);
        public static final ProcessVariable<SignDecision> SIGN_DECISION =
                ProcessVariable.oneOf("signDecision", SignDecision.class);

        private Variables() {}
    }

    /** Whether a ruling is needed, or the name alone changes. */
    public enum SuccessionProcedure {
        RULING,
        DIRECT
    }

    /** How an application is reviewed. */
    public enum ReviewManner {
        HEARING,
        SIMPLE,
        WITHDRAWN
    }

    /** What the ruling says. */
    public enum SuccessionOutcome {
        GRANTED,
        DENIED
    }

    /** What the signer does with the draft. */
    public enum SignDecision {
        SIGN,
        RETURN
    }
}
