package org.lishenzhi.assignment.process;

import java.util.Set;
import org.lishenzhi.assignment.ChangeDecider;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 更换承办人. */
public final class OfficerChangeProcess {

    public static final String KEY = "officer-change";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.PERSON_ID,
                    Variables.CHANGE_DECIDER,
                    Variables.CHANGE_DECISION));

    private OfficerChangeProcess() {}

    public static final class Elements {
        public static final String CHANGE_REQUESTED = "StartEvent_OfficerChangeRequested";
        public static final String DETERMINE_DECIDER = "Task_DetermineDecider";
        public static final String DECIDER = "Gateway_Decider";
        public static final String APPROVE_CHANGE = "Task_ApproveOfficerChange";
        public static final String APPROVE_TRIAL_CHANGE = "Task_ApproveTrialOfficerChange";
        public static final String DECIDE_RECUSAL = "Task_DecideRecusal";
        public static final String CHANGE_APPROVED = "Gateway_ChangeApproved";
        public static final String HAND_OVER_CASE = "Task_HandOverCase";
        public static final String TELL_PARTIES = "Task_TellOfficerChange";
        public static final String OFFICER_CHANGED = "EndEvent_OfficerChanged";
        public static final String CHANGE_REFUSED = "EndEvent_ChangeRefused";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OFFICER_CHANGE_REQUESTED = "OfficerChangeRequested";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<ChangeDecider> CHANGE_DECIDER =
                ProcessVariable.oneOf("changeDecider", ChangeDecider.class);
        public static final ProcessVariable<ChangeDecision> CHANGE_DECISION =
                ProcessVariable.oneOf("changeDecision", ChangeDecision.class);

        private Variables() {}
    }

    /** Whether the case gets another person in charge. */
    public enum ChangeDecision {
        APPROVE,
        REFUSE
    }
}
