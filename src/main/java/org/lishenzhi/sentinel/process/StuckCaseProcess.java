package org.lishenzhi.sentinel.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 处理卡案; its event is the finding. */
public final class StuckCaseProcess {

    public static final String KEY = "stuck-case";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.EVENT_ID));

    private StuckCaseProcess() {}

    public static final class Elements {
        public static final String STUCK_CASE_FOUND = "StartEvent_StuckCaseFound";
        public static final String HANDLE_STUCK_CASE = "Task_HandleStuckCase";
        public static final String ANOMALY_GONE = "BoundaryEvent_AnomalyGone";
        public static final String STUCK_CASE_SETTLED = "EndEvent_StuckCaseSettled";
        public static final String ANOMALY_OVER = "EndEvent_AnomalyOver";

        private Elements() {}
    }

    public static final class Messages {
        public static final String ANOMALY_GONE = "AnomalyGone";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;

        private Variables() {}
    }
}
