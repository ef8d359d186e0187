package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.trial.ServiceManner;

/** The contract of the model 裁判送达. */
public final class JudgmentDeliveryProcess {

    public static final String KEY = "judgment-delivery";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY, Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.DOCUMENT_FORM, Variables.SERVICE_MANNER));

    private JudgmentDeliveryProcess() {}

    public static final class Elements {
        public static final String DOCUMENT_SIGNED = "StartEvent_DocumentSigned";
        public static final String PRONOUNCED = "Gateway_Pronounced";
        public static final String PRONOUNCE_JUDGMENT = "Task_PronounceJudgment";
        public static final String SERVE_PARTY = "SubProcess_ServeParty";
        public static final String PARTY_NAMED = "StartEvent_PartyNamed";
        public static final String SERVE_DOCUMENT = "Task_ServeDocument";
        public static final String DOCUMENT_SERVED_HOW = "Gateway_DocumentServedHow";
        public static final String DOCUMENT_NOTICE_OVER = "Event_DocumentNoticeOver";
        public static final String RECORD_DOCUMENT_SERVICE = "Task_RecordDocumentService";
        public static final String PARTY_SERVED = "EndEvent_PartyServed";
        public static final String CONFIRM_PAYEE_ACCOUNT = "Task_ConfirmPayeeAccount";
        public static final String REMIND_PERFORMANCE = "Task_RemindPerformance";
        public static final String DOCUMENT_SERVED = "EndEvent_DocumentServed";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<CaseTrialProcess.DocumentForm> DOCUMENT_FORM =
                ProcessVariable.oneOf("documentForm", CaseTrialProcess.DocumentForm.class);
        public static final ProcessVariable<ServiceManner> SERVICE_MANNER =
                ProcessVariable.oneOf("serviceManner", ServiceManner.class);

        private Variables() {}
    }
}
