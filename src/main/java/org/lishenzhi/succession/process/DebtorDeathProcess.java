package org.lishenzhi.succession.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 被执行人死亡. */
public final class DebtorDeathProcess {

    public static final String KEY = "debtor-death";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.PERSON_ID,
                    Variables.ESTATE_FINDING,
                    Variables.OTHER_DEBTORS));

    private DebtorDeathProcess() {}

    public static final class Elements {
        public static final String DEBTOR_DIED = "StartEvent_DebtorDied";
        public static final String INVESTIGATE_ESTATE = "Task_InvestigateEstate";
        public static final String ESTATE_FOUND = "Gateway_EstateFound";
        public static final String TELL_SUCCESSION_RIGHT = "Task_TellSuccessionRight";
        public static final String SUCCESSOR_AWAITED = "EndEvent_SuccessorAwaited";
        public static final String CHECK_OTHER_DEBTORS = "Task_CheckOtherDebtors";
        public static final String OTHERS_OWE = "Gateway_OthersOwe";
        public static final String OTHERS_PURSUED = "EndEvent_OthersPursued";
        public static final String REQUEST_TERMINATION = "Task_RequestTermination";
        public static final String TERMINATION_AWAITED = "EndEvent_TerminationAwaited";

        private Elements() {}
    }

    public static final class Messages {
        public static final String DEBTOR_DIED = "DebtorDied";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<EstateFinding> ESTATE_FINDING =
                ProcessVariable.oneOf("estateFinding", EstateFinding.class);
        public static final ProcessVariable<OtherDebtors> OTHER_DEBTORS =
                ProcessVariable.oneOf("otherDebtors", OtherDebtors.class);

        private Variables() {}
    }

    /** Whether there is an estate or somebody who answers. */
    public enum EstateFinding {
        FOUND,
        NONE
    }

    /** Whether anybody else still owes. */
    public enum OtherDebtors {
        SOME,
        NONE
    }
}
