package org.lishenzhi.urging.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.urging.AgreementStanding;

/** The contract of the model 督促阶段履行协议. */
public final class UrgingAgreementProcess {

    public static final String KEY = "urging-agreement";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.AGREEMENT_STANDING, Variables.NEXT_CHECK_ON));

    private UrgingAgreementProcess() {}

    public static final class Elements {
        public static final String AGREEMENT_CONCLUDED = "StartEvent_AgreementConcluded";
        public static final String CHECK_AGREEMENT = "Task_CheckAgreement";
        public static final String AGREEMENT_KEPT = "Gateway_AgreementKept";
        public static final String INSTALMENT_DAY_OVER = "Event_InstalmentDayOver";
        public static final String KEPT = "EndEvent_Kept";
        public static final String BREACHED = "EndEvent_Breached";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<AgreementStanding> AGREEMENT_STANDING =
                ProcessVariable.oneOf("agreementStanding", AgreementStanding.class);
        public static final ProcessVariable<String> NEXT_CHECK_ON = ProcessVariable.text("nextCheckOn");

        private Variables() {}
    }
}
