package org.lishenzhi.deadlines.process;

import java.util.Set;
import org.lishenzhi.engine.ProcessContract;

/** The contract of the model 期限提醒. */
public final class DeadlineWarningsProcess {

    public static final String KEY = "deadline-warnings";

    public static final ProcessContract CONTRACT = new ProcessContract(KEY, Set.of());

    private DeadlineWarningsProcess() {}

    public static final class Elements {
        public static final String EVERY_MORNING = "StartEvent_EveryMorning";
        public static final String WARN_OF_DEADLINES = "Task_WarnOfDeadlines";
        public static final String DEADLINES_TOLD = "EndEvent_DeadlinesTold";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {

        private Variables() {}
    }
}
