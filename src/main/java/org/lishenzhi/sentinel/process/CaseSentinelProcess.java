package org.lishenzhi.sentinel.process;

import java.util.Set;
import org.lishenzhi.engine.ProcessContract;

/** The contract of the model 卡案哨兵. */
public final class CaseSentinelProcess {

    public static final String KEY = "case-sentinel";
    public static final ProcessContract CONTRACT = new ProcessContract(KEY, Set.of());

    private CaseSentinelProcess() {}

    public static final class Elements {
        public static final String EVERY_MORNING = "StartEvent_EveryMorning";
        public static final String LOOK_FOR_STUCK_CASES = "Task_LookForStuckCases";
        public static final String STUCK_CASES_TOLD = "EndEvent_StuckCasesTold";

        private Elements() {}
    }

    public static final class Messages {
        private Messages() {}
    }

    public static final class Variables {
        private Variables() {}
    }
}
