package org.lishenzhi.filing.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.filing.FilingOutcome;

/** The contract of the model 收费与分案. */
public final class FilingHandoverProcess {

    public static final String KEY = "filing-handover";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.FILING_OUTCOME));

    private FilingHandoverProcess() {}

    public static final class Elements {
        public static final String SUIT_ACCEPTED = "StartEvent_SuitAccepted";
        public static final String FILING_FEE = "CallActivity_FilingFee";
        public static final String ESTABLISH_FEE = "Task_EstablishFee";
        public static final String FEE_SETTLED = "Gateway_FeeSettled";
        public static final String HANDED_OVER = "EndEvent_HandedOver";
        public static final String TAKEN_AS_WITHDRAWN = "EndEvent_TakenAsWithdrawn";
        public static final String ALLOCATE_CASE = "Task_AllocateCase";
        public static final String TRANSFER_FILE = "Task_TransferFile";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<FilingOutcome> FILING_OUTCOME =
                ProcessVariable.oneOf("filingOutcome", FilingOutcome.class);

        private Variables() {}
    }
}
