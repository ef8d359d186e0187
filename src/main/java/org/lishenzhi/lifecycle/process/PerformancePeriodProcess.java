package org.lishenzhi.lifecycle.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 自动履行. */
public final class PerformancePeriodProcess {

    public static final String KEY = "performance-period";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.OBLIGATION_ID));

    private PerformancePeriodProcess() {}

    public static final class Elements {
        public static final String JUDGMENT_EFFECTIVE = "StartEvent_JudgmentEffective";
        public static final String AWAIT_PERFORMANCE = "SubProcess_AwaitPerformance";
        public static final String PERFORMANCE_RUNS = "StartEvent_PerformanceRuns";
        public static final String PERFORMANCE_PERIOD_EXPIRED = "Event_PerformancePeriodExpired";
        public static final String RECORD_PERFORMANCE_DUE = "Task_RecordPerformanceDue";
        public static final String OBLIGATION_DUE = "EndEvent_ObligationDue";
        public static final String REGISTER_AWAITING_APPLICATION = "Task_RegisterAwaitingApplication";
        public static final String AWAITING_APPLICATION = "EndEvent_AwaitingApplication";
        public static final String ENFORCEMENT_APPLIED_IN_TIME = "BoundaryEvent_EnforcementApplied";
        public static final String RECORD_APPLICATION = "Task_RecordApplication";
        public static final String ENFORCEMENT_APPLIED = "EndEvent_EnforcementApplied";
        public static final String OBLIGATIONS_PERFORMED = "BoundaryEvent_ObligationsPerformed";
        public static final String RECORD_PERFORMED = "Task_RecordPerformed";
        public static final String PERFORMED = "EndEvent_Performed";

        private Elements() {}
    }

    public static final class Messages {
        public static final String ENFORCEMENT_APPLIED = "EnforcementApplied";
        public static final String OBLIGATIONS_PERFORMED = "ObligationsPerformed";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;

        private Variables() {}
    }
}
