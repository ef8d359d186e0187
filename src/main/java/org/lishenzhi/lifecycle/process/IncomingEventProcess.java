package org.lishenzhi.lifecycle.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 处理来件. */
public final class IncomingEventProcess {

    public static final String KEY = "incoming-event";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.EVENT_ID));

    private IncomingEventProcess() {}

    public static final class Elements {
        public static final String EVENT_UNAWAITED = "StartEvent_EventUnawaited";
        public static final String HANDLE_INCOMING_EVENT = "Task_HandleIncomingEvent";
        public static final String EVENT_HANDLED = "EndEvent_EventHandled";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;

        private Variables() {}
    }
}
