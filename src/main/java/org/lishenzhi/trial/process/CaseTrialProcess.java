package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.trial.TrialOutcome;

/** The contract of the model 审判. */
public final class CaseTrialProcess {

    public static final String KEY = "case-trial";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY, Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.DOCUMENT_FORM, Variables.TRIAL_OUTCOME));

    private CaseTrialProcess() {}

    public static final class Elements {
        public static final String CASE_TRANSFERRED = "StartEvent_CaseTransferred";
        public static final String TRY_CASE = "SubProcess_TryCase";
        public static final String TRIAL_BEGUN = "StartEvent_TrialBegun";
        public static final String PLEADING_SERVICE = "CallActivity_PleadingService";
        public static final String TRIAL_HEARING = "CallActivity_TrialHearing";
        public static final String JUDGMENT_DRAFTING = "CallActivity_JudgmentDrafting";
        public static final String PARTY_JOINED_HEARING = "BoundaryEvent_PartyJoinedHearing";
        public static final String PARTY_JOINED_DRAFTING = "BoundaryEvent_PartyJoinedDrafting";
        public static final String DOCUMENT_SIGNED = "EndEvent_DocumentSigned";
        public static final String WITHDRAW_SUIT = "SubProcess_WithdrawSuit";
        public static final String SUIT_WITHDRAWN = "StartEvent_SuitWithdrawn";
        public static final String SUIT_WITHDRAWAL = "CallActivity_SuitWithdrawal";
        public static final String WITHDRAWAL_ALLOWED = "Gateway_WithdrawalAllowed";
        public static final String WITHDRAWAL_REFUSED = "EndEvent_WithdrawalRefused";
        public static final String WITHDRAWAL_GRANTED = "EndEvent_WithdrawalGranted";
        public static final String WITHDRAWAL_RULED = "BoundaryEvent_WithdrawalRuled";
        public static final String SERVE_WITHDRAWAL_RULING = "Task_ServeWithdrawalRuling";
        public static final String CASE_WITHDRAWN = "EndEvent_CaseWithdrawn";
        public static final String JUDGMENT_DELIVERY = "CallActivity_JudgmentDelivery";
        public static final String JUDGMENT_EFFECT = "CallActivity_JudgmentEffect";
        public static final String TRIAL_OUTCOME = "Gateway_TrialOutcome";
        public static final String OBLIGATIONS_EFFECTIVE = "EndEvent_ObligationsEffective";
        public static final String NOTHING_TO_PERFORM = "EndEvent_NothingToPerform";
        public static final String SUIT_DISMISSED = "EndEvent_SuitDismissed";
        public static final String DEEMED_WITHDRAWN = "EndEvent_DeemedWithdrawn";

        private Elements() {}
    }

    public static final class Messages {
        public static final String PARTY_JOINED = "PartyJoined";
        public static final String SUIT_WITHDRAWN = "SuitWithdrawn";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<DocumentForm> DOCUMENT_FORM =
                ProcessVariable.oneOf("documentForm", DocumentForm.class);
        public static final ProcessVariable<TrialOutcome> TRIAL_OUTCOME =
                ProcessVariable.oneOf("trialOutcome", TrialOutcome.class);

        private Variables() {}
    }

    /** What kind of document ends the trial. */
    public enum DocumentForm {
        JUDGMENT,
        MEDIATION,
        RULING
    }
}
