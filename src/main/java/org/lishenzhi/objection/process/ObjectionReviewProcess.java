package org.lishenzhi.objection.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行异议审查. */
public final class ObjectionReviewProcess {

    public static final String KEY = "objection-review";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.OBLIGATION_ID,
                    Variables.PERSON_ID,
                    Variables.HEARING_NEEDED,
                    Variables.SIGNATURE_DECISION,
                    Variables.SIGNATURES));

    private ObjectionReviewProcess() {}

    public static final class Elements {
        public static final String OBJECTION_UNDER_REVIEW = "StartEvent_ObjectionUnderReview";
        public static final String FORM_OBJECTION_PANEL = "Task_FormObjectionPanel";
        public static final String OBJECTION_HEARING = "Gateway_ObjectionHearing";
        public static final String HOLD_OBJECTION_HEARING = "Task_HoldObjectionHearing";
        public static final String DELIBERATE_OBJECTION = "Task_DeliberateObjection";
        public static final String DRAFT_OBJECTION_RULING = "Task_DraftObjectionRuling";
        public static final String SIGN_OBJECTION_RULING = "Task_SignObjectionRuling";
        public static final String OBJECTION_RULING_RETURNED = "Gateway_ObjectionRulingReturned";
        public static final String COUNT_OBJECTION_SIGNATURES = "Task_CountObjectionSignatures";
        public static final String OBJECTION_SIGNATURES = "Gateway_ObjectionSignatures";
        public static final String SERVE_OBJECTOR = "Task_ServeObjector";
        public static final String SERVE_OBJECTION_RULING = "Task_ServeObjectionRuling";
        public static final String OBJECTION_RULING_SERVED = "EndEvent_ObjectionRulingServed";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<HearingNeeded> HEARING_NEEDED =
                ProcessVariable.oneOf("hearingNeeded", HearingNeeded.class);
        public static final ProcessVariable<SignatureDecision> SIGNATURE_DECISION =
                ProcessVariable.oneOf("signatureDecision", SignatureDecision.class);
        public static final ProcessVariable<Signatures> SIGNATURES =
                ProcessVariable.oneOf("signatures", Signatures.class);

        private Variables() {}
    }

    /** Whether the objection is heard. */
    public enum HearingNeeded {
        YES,
        NO
    }

    /** What a member of the panel does with the draft. */
    public enum SignatureDecision {
        SIGN,
        RETURN
    }

    /** Whether all members have signed. */
    public enum Signatures {
        COMPLETE,
        MISSING
    }
}
