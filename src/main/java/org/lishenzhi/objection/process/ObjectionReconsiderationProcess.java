package org.lishenzhi.objection.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行复议. */
public final class ObjectionReconsiderationProcess {

    public static final String KEY = "objection-reconsideration";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.EVENT_ID));

    private ObjectionReconsiderationProcess() {}

    public static final class Elements {
        public static final String RECONSIDERATION_RECEIVED = "StartEvent_ReconsiderationReceived";
        public static final String TRANSFER_RECONSIDERATION = "Task_TransferReconsideration";
        public static final String RECORD_SUPERIOR_RECEIPT = "Task_RecordSuperiorReceipt";
        public static final String RECORD_RECONSIDERATION = "Task_RecordReconsideration";
        public static final String RECONSIDERATION_DECIDED = "EndEvent_ReconsiderationDecided";
        public static final String RECONSIDERATION_DECIDED_EVENT = "BoundaryEvent_ReconsiderationDecided";

        private Elements() {}
    }

    public static final class Messages {
        public static final String RECONSIDERATION_RECEIVED = "ReconsiderationReceived";
        public static final String RECONSIDERATION_DECIDED = "ReconsiderationDecided";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;

        private Variables() {}
    }
}
