package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.trial.ServiceManner;

/** The contract of the model 应诉与答辩. */
public final class PleadingServiceProcess {

    public static final String KEY = "pleading-service";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.SERVICE_MANNER, Variables.PLEADINGS_DECISION));

    private PleadingServiceProcess() {}

    public static final class Elements {
        public static final String CASE_RECEIVED = "StartEvent_CaseReceived";
        public static final String ANSWER_COMPLAINT = "SubProcess_AnswerComplaint";
        public static final String DEFENDANT_NAMED = "StartEvent_DefendantNamed";
        public static final String SERVE_COMPLAINT = "Task_ServeComplaint";
        public static final String COMPLAINT_SERVED_HOW = "Gateway_ComplaintServedHow";
        public static final String COMPLAINT_NOTICE_OVER = "Event_ComplaintNoticeOver";
        public static final String RECORD_COMPLAINT_SERVICE = "Task_RecordComplaintService";
        public static final String REGISTER_ANSWER = "Task_RegisterAnswer";
        public static final String ANSWER_PERIOD_OVER = "BoundaryEvent_AnswerPeriodOver";
        public static final String DEFENDANT_ANSWERED = "EndEvent_DefendantAnswered";
        public static final String DEFENDANT_SILENT = "EndEvent_DefendantSilent";
        public static final String SERVE_EVIDENCE_NOTICE = "Task_ServeEvidenceNotice";
        public static final String NOTIFY_TRIAL_RISK = "Task_NotifyTrialRisk";
        public static final String CHECK_PLEADINGS = "Task_CheckPleadings";
        public static final String PLEADINGS_READY = "Gateway_PleadingsReady";
        public static final String READY_FOR_HEARING = "EndEvent_ReadyForHearing";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<ServiceManner> SERVICE_MANNER =
                ProcessVariable.oneOf("serviceManner", ServiceManner.class);
        public static final ProcessVariable<PleadingsDecision> PLEADINGS_DECISION =
                ProcessVariable.oneOf("pleadingsDecision", PleadingsDecision.class);

        private Variables() {}
    }

    /** Whether every party was served and told the risks. */
    public enum PleadingsDecision {
        READY,
        INCOMPLETE
    }
}
