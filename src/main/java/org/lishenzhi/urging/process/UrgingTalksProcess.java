package org.lishenzhi.urging.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 督促谈话与告知. */
public final class UrgingTalksProcess {

    public static final String KEY = "urging-talks";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.PERSON_ID));

    private UrgingTalksProcess() {}

    public static final class Elements {
        public static final String URGING_AGREED = "StartEvent_UrgingAgreed";
        public static final String TELL_RISKS = "Task_TellRisks";
        public static final String CLARIFY_DUTIES = "Task_ClarifyDuties";
        public static final String TELL_CONSEQUENCES = "Task_TellConsequences";
        public static final String DRAFT_NOTICE = "Task_DraftNotice";
        public static final String SERVE_NOTICE = "Task_ServeNotice";
        public static final String DEBTORS_URGED = "EndEvent_DebtorsUrged";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;

        private Variables() {}
    }
}
