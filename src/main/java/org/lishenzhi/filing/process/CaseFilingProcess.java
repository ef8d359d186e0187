package org.lishenzhi.filing.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.filing.FilingOutcome;

/** The contract of the model 立案. */
public final class CaseFilingProcess {

    public static final String KEY = "case-filing";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.FILING_OUTCOME));

    private CaseFilingProcess() {}

    public static final class Elements {
        public static final String SUIT_BROUGHT = "StartEvent_SuitBrought";
        public static final String BEFORE_ACCEPTANCE = "SubProcess_BeforeAcceptance";
        public static final String PAPERS_AT_COUNTER = "StartEvent_PapersAtCounter";
        public static final String NOTIFY_FILING_RISKS = "Task_NotifyFilingRisks";
        public static final String CONFIRM_SERVICE_ADDRESS = "Task_ConfirmServiceAddress";
        public static final String FILING_REVIEW = "CallActivity_FilingReview";
        public static final String REVIEW_CONCLUDED = "EndEvent_ReviewConcluded";
        public static final String WITHDRAWN_BEFORE_ACCEPTANCE = "BoundaryEvent_WithdrawnBeforeAcceptance";
        public static final String ESTABLISH_REVIEW = "Task_EstablishReview";
        public static final String REVIEW_RESULT = "Gateway_ReviewResult";
        public static final String ACCEPT_SUIT = "Task_AcceptSuit";
        public static final String FILING_HANDOVER = "CallActivity_FilingHandover";
        public static final String FEE_RESULT = "Gateway_FeeResult";
        public static final String TRANSFERRED = "EndEvent_Transferred";
        public static final String WITHDRAWN_AFTER_ACCEPTANCE = "BoundaryEvent_WithdrawnAfterAcceptance";
        public static final String MEDIATED = "EndEvent_Mediated";
        public static final String FILING_REFUSED = "EndEvent_FilingRefused";
        public static final String PAPERS_RETURNED = "EndEvent_PapersReturned";
        public static final String DEEMED_WITHDRAWN = "EndEvent_DeemedWithdrawn";
        public static final String WITHDRAW_SUIT = "Task_WithdrawSuit";
        public static final String WITHDRAWN = "EndEvent_Withdrawn";

        private Elements() {}
    }

    public static final class Messages {
        public static final String SUIT_WITHDRAWN = "SuitWithdrawn";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<FilingOutcome> FILING_OUTCOME =
                ProcessVariable.oneOf("filingOutcome", FilingOutcome.class);

        private Variables() {}
    }
}
