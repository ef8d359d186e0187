package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 裁判制作. */
public final class JudgmentDraftingProcess {

    public static final String KEY = "judgment-drafting";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(Variables.CASE_ID, Variables.DOCUMENT_FORM, Variables.ENFORCEABILITY, Variables.SIGNING_DECISION));

    private JudgmentDraftingProcess() {}

    public static final class Elements {
        public static final String TRIAL_CONCLUDED = "StartEvent_TrialConcluded";
        public static final String DETERMINE_DOCUMENT = "Task_DetermineDocument";
        public static final String DOCUMENT_FORM = "Gateway_DocumentForm";
        public static final String DRAFT_JUDGMENT = "Task_DraftJudgment";
        public static final String CHECK_ENFORCEABILITY = "Task_CheckEnforceability";
        public static final String ENFORCEABLE = "Gateway_Enforceable";
        public static final String SIGN_JUDGMENT = "Task_SignJudgment";
        public static final String SIGNING_DECIDED = "Gateway_SigningDecided";
        public static final String DOCUMENT_SIGNED = "EndEvent_DocumentSigned";
        public static final String DRAFT_RULING = "Task_DraftRuling";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<CaseTrialProcess.DocumentForm> DOCUMENT_FORM =
                ProcessVariable.oneOf("documentForm", CaseTrialProcess.DocumentForm.class);
        public static final ProcessVariable<Completeness> ENFORCEABILITY =
                ProcessVariable.oneOf("enforceability", Completeness.class);
        public static final ProcessVariable<SigningDecision> SIGNING_DECISION =
                ProcessVariable.oneOf("signingDecision", SigningDecision.class);

        private Variables() {}
    }

    /** Whether every obligation says what enforcement needs. */
    public enum Completeness {
        COMPLETE,
        INCOMPLETE
    }

    /** What the judge does with the draft. */
    public enum SigningDecision {
        SIGN,
        RETURN
    }
}
