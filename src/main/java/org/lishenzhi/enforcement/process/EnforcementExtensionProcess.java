package org.lishenzhi.enforcement.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行期限延长. */
public final class EnforcementExtensionProcess {

    public static final String KEY = "enforcement-extension";

    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.EVENT_ID, Variables.EXTENSION_DECISION));

    private EnforcementExtensionProcess() {}

    public static final class Elements {
        public static final String EXTENSION_REQUESTED = "StartEvent_ExtensionRequested";
        public static final String ADVISE_EXTENSION = "Task_AdviseExtension";
        public static final String DECIDE_EXTENSION = "Task_DecideExtension";
        public static final String EXTENSION_GRANTED = "Gateway_ExtensionGranted";
        public static final String LIMIT_EXTENDED = "EndEvent_LimitExtended";
        public static final String LIMIT_KEPT = "EndEvent_LimitKept";

        private Elements() {}
    }

    public static final class Messages {
        public static final String EXTENSION_REQUESTED = "EnforcementExtensionRequested";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<ExtensionDecision> EXTENSION_DECISION =
                ProcessVariable.oneOf("extensionDecision", ExtensionDecision.class);

        private Variables() {}
    }

    /** What the president decides. */
    public enum ExtensionDecision {
        APPROVE,
        REFUSE
    }
}
