package org.lishenzhi.procedure.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.procedure.ChangeDecider;
import org.lishenzhi.procedure.ChangeEnding;

/** The contract of the model 程序变动. */
public final class ProceduralChangeProcess {

    public static final String KEY = "procedural-change";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.OBLIGATION_ID,
                    Variables.PERSON_ID,
                    Variables.CHANGE_DECIDER,
                    Variables.CHANGE_DECISION,
                    Variables.CHANGE_ENDING,
                    Variables.CHANGE_ENDS_ON,
                    Variables.TRANSFER_OUTCOME));

    private ProceduralChangeProcess() {}

    public static final class Elements {
        public static final String PROCEDURE_CHANGE_PROPOSED = "StartEvent_ProcedureChangeProposed";
        public static final String DRAFT_PROCEDURE_CHANGE = "Task_DraftProcedureChange";
        public static final String FIND_CHANGE_DECIDER = "Task_FindChangeDecider";
        public static final String CHANGE_DECIDER = "Gateway_ChangeDecider";
        public static final String PANEL_DECIDE_CHANGE = "Task_PanelDecideChange";
        public static final String PRESIDENT_DECIDE_CHANGE = "Task_PresidentDecideChange";
        public static final String CHANGE_APPROVED = "Gateway_ChangeApproved";
        public static final String SERVE_PROCEDURE_CHANGE = "Task_ServeProcedureChange";
        public static final String PUT_CHANGE_IN_FORCE = "Task_PutChangeInForce";
        public static final String CHANGE_ENDING = "Gateway_ChangeEnding";
        public static final String ENFORCEMENT_RESUMED = "Event_EnforcementResumed";
        public static final String CHANGE_EXPIRED = "Event_ChangeExpired";
        public static final String RECORD_RESUMPTION = "Task_RecordResumption";
        public static final String NOTIFY_RESUMPTION = "Task_NotifyResumption";
        public static final String ENFORCEMENT_RESUMED_END = "EndEvent_EnforcementResumed";
        public static final String CHANGE_REFUSED = "EndEvent_ChangeRefused";
        public static final String RECORD_CASE_TRANSFER = "Task_RecordCaseTransfer";
        public static final String CASE_TRANSFERRED = "Gateway_CaseTransferred";
        public static final String PROPOSE_CANCELLATION = "Task_ProposeCancellation";
        public static final String CASE_TRANSFERRED_END = "EndEvent_CaseTransferred";

        private Elements() {}
    }

    public static final class Messages {
        public static final String PROCEDURE_CHANGE_PROPOSED = "ProcedureChangeProposed";
        public static final String ENFORCEMENT_RESUMED = "EnforcementResumed";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<ChangeDecider> CHANGE_DECIDER =
                ProcessVariable.oneOf("changeDecider", ChangeDecider.class);
        public static final ProcessVariable<ChangeDecision> CHANGE_DECISION =
                ProcessVariable.oneOf("changeDecision", ChangeDecision.class);
        public static final ProcessVariable<ChangeEnding> CHANGE_ENDING =
                ProcessVariable.oneOf("changeEnding", ChangeEnding.class);
        public static final ProcessVariable<String> CHANGE_ENDS_ON = ProcessVariable.text("changeEndsOn");
        public static final ProcessVariable<TransferOutcome> TRANSFER_OUTCOME =
                ProcessVariable.oneOf("transferOutcome", TransferOutcome.class);

        private Variables() {}
    }

    /** What is decided on a proposed change. */
    public enum ChangeDecision {
        APPROVE,
        REFUSE,
        RETURN
    }

    /** Whether the other court took the case. */
    public enum TransferOutcome {
        ACCEPTED,
        RETURNED
    }
}
