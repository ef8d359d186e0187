package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.trial.AppealOutcome;
import org.lishenzhi.trial.TrialOutcome;

/** The contract of the model 裁判生效. */
public final class JudgmentEffectProcess {

    public static final String KEY = "judgment-effect";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.APPEAL_OUTCOME, Variables.TRIAL_OUTCOME));

    private JudgmentEffectProcess() {}

    public static final class Elements {
        public static final String DOCUMENT_SERVED = "StartEvent_DocumentServed";
        public static final String APPEAL_PERIOD = "CallActivity_AppealPeriod";
        public static final String CHANGED = "Gateway_Changed";
        public static final String RECORD_CHANGED_JUDGMENT = "Task_RecordChangedJudgment";
        public static final String GIVE_EFFECT = "Task_GiveEffect";
        public static final String EFFECT = "Gateway_Effect";
        public static final String DRAFT_EFFECT_CERTIFICATE = "Task_DraftEffectCertificate";
        public static final String SIGN_EFFECT_CERTIFICATE = "Task_SignEffectCertificate";
        public static final String OBLIGATIONS_EFFECTIVE = "EndEvent_ObligationsEffective";
        public static final String REMANDED = "EndEvent_Remanded";
        public static final String NOTHING_TO_PERFORM = "EndEvent_NothingToPerform";
        public static final String SUIT_DISMISSED = "EndEvent_SuitDismissed";
        public static final String DEEMED_WITHDRAWN = "EndEvent_DeemedWithdrawn";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<AppealOutcome> APPEAL_OUTCOME =
                ProcessVariable.oneOf("appealOutcome", AppealOutcome.class);
        public static final ProcessVariable<TrialOutcome> TRIAL_OUTCOME =
                ProcessVariable.oneOf("trialOutcome", TrialOutcome.class);

        private Variables() {}
    }
}
