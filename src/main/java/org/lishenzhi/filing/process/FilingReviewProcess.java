package org.lishenzhi.filing.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 审查起诉. */
public final class FilingReviewProcess {

    public static final String KEY = "filing-review";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.PERSON_ID,
                    Variables.REVIEW_DECISION,
                    Variables.CORRECTION_OUTCOME,
                    Variables.RETURN_DECISION,
                    Variables.MEDIATION_OUTCOME,
                    Variables.SIGN_DECISION));

    private FilingReviewProcess() {}

    public static final class Elements {
        public static final String REVIEW_DUE = "StartEvent_ReviewDue";
        public static final String REVIEW_FILING = "Task_ReviewFiling";
        public static final String REVIEW_DECISION = "Gateway_ReviewDecision";
        public static final String READY_TO_ACCEPT = "EndEvent_ReadyToAccept";
        public static final String SERVE_CORRECTION_NOTICE = "Task_ServeCorrectionNotice";
        public static final String REGISTER_CORRECTION = "Task_RegisterCorrection";
        public static final String CORRECTION_EXPIRED = "BoundaryEvent_CorrectionExpired";
        public static final String CORRECTION_OUTCOME = "Gateway_CorrectionOutcome";
        public static final String RETURN_PAPERS = "Task_ReturnPapers";
        public static final String RETURN_DECISION = "Gateway_ReturnDecision";
        public static final String PAPERS_GIVEN_BACK = "EndEvent_PapersGivenBack";
        public static final String DRAFT_REFUSAL = "Task_DraftRefusal";
        public static final String SIGN_REFUSAL = "Task_SignRefusal";
        public static final String REFUSAL_SIGNED = "Gateway_RefusalSigned";
        public static final String SERVE_REFUSAL = "Task_ServeRefusal";
        public static final String REFUSAL_SERVED = "EndEvent_RefusalServed";
        public static final String CONDUCT_MEDIATION = "Task_ConductMediation";
        public static final String MEDIATION_EXPIRED = "BoundaryEvent_MediationExpired";
        public static final String MEDIATION_OUTCOME = "Gateway_MediationOutcome";
        public static final String SETTLED = "EndEvent_Settled";
        public static final String END_MEDIATION = "Task_EndMediation";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<ReviewDecision> REVIEW_DECISION =
                ProcessVariable.oneOf("reviewDecision", ReviewDecision.class);
        public static final ProcessVariable<CorrectionOutcome> CORRECTION_OUTCOME =
                ProcessVariable.oneOf("correctionOutcome", CorrectionOutcome.class);
        public static final ProcessVariable<ReturnDecision> RETURN_DECISION =
                ProcessVariable.oneOf("returnDecision", ReturnDecision.class);
        public static final ProcessVariable<MediationOutcome> MEDIATION_OUTCOME =
                ProcessVariable.oneOf("mediationOutcome", MediationOutcome.class);
        public static final ProcessVariable<SignDecision> SIGN_DECISION =
                ProcessVariable.oneOf("signDecision", SignDecision.class);

        private Variables() {}
    }

    /** What the clerk thinks of the suit. */
    public enum ReviewDecision {
        ACCEPT,
        CORRECT,
        MEDIATE,
        REFUSE
    }

    /** Whether the plaintiff completed his suit. */
    public enum CorrectionOutcome {
        SUPPLEMENTED,
        NOT_SUPPLEMENTED
    }

    /** Whether he who did not complete his suit insists on it. */
    public enum ReturnDecision {
        RETURN,
        INSIST
    }

    /** How the mediation before filing ended. */
    public enum MediationOutcome {
        SETTLED,
        FAILED
    }

    /** What the second clerk does with the draft of the ruling. */
    public enum SignDecision {
        SIGN,
        RETURN
    }
}
