package org.lishenzhi.preservation.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.preservation.ReleaseDecision;

/** The contract of the model 解除保全. */
public final class PreservationReleaseProcess {

    public static final String KEY = "preservation-release";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY, Set.of(Variables.CASE_ID, Variables.EVENT_ID, Variables.RELEASE_DECISION, Variables.SIGN_DECISION));

    private PreservationReleaseProcess() {}

    public static final class Elements {
        public static final String RELEASE_DUE = "StartEvent_ReleaseDue";
        public static final String DRAFT_RELEASE = "Task_DraftRelease";
        public static final String RELEASE_NEEDED = "Gateway_ReleaseNeeded";
        public static final String SIGN_RELEASE = "Task_SignRelease";
        public static final String SIGNED = "Gateway_Signed";
        public static final String NOTIFY_RELEASE = "Task_NotifyRelease";
        public static final String PRESERVATION_RELEASED = "EndEvent_PreservationReleased";
        public static final String PRESERVATION_KEPT = "EndEvent_PreservationKept";

        private Elements() {}
    }

    public static final class Messages {
        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<ReleaseDecision> RELEASE_DECISION =
                ProcessVariable.oneOf("releaseDecision", ReleaseDecision.class);
        public static final ProcessVariable<SignDecision> SIGN_DECISION =
                ProcessVariable.oneOf("signDecision", SignDecision.class);

        private Variables() {}
    }
}
