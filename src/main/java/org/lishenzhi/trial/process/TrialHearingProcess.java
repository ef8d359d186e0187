package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.trial.TrialEnding;

/** The contract of the model 开庭审理. */
public final class TrialHearingProcess {

    public static final String KEY = "trial-hearing";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.PERSON_ID,
                    Variables.HEARING_DAY,
                    Variables.HEARING_PLAN,
                    Variables.TRIAL_ENDING));

    private TrialHearingProcess() {}

    public static final class Elements {
        public static final String HEARING_POSSIBLE = "StartEvent_HearingPossible";
        public static final String PLAN_HEARING = "Task_PlanHearing";
        public static final String HEARING_PLAN = "Gateway_HearingPlan";
        public static final String SUMMON_PARTY = "Task_SummonParty";
        public static final String HEARING_DAY = "Event_HearingDay";
        public static final String RECORD_HEARING = "Task_RecordHearing";
        public static final String DECIDE_ENDING = "Task_DecideEnding";
        public static final String ENDING_DECIDED = "Gateway_EndingDecided";
        public static final String TRIAL_CONCLUDED = "EndEvent_TrialConcluded";
        public static final String APPROVE_TRIAL_EXTENSION = "Task_ApproveTrialExtension";
        public static final String CONVERT_PROCEDURE = "Task_ConvertProcedure";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<String> HEARING_DAY = ProcessVariable.text("hearingDay");
        public static final ProcessVariable<HearingPlan> HEARING_PLAN =
                ProcessVariable.oneOf("hearingPlan", HearingPlan.class);
        public static final ProcessVariable<TrialEnding> TRIAL_ENDING =
                ProcessVariable.oneOf("trialEnding", TrialEnding.class);

        private Variables() {}
    }

    /** What the judge arranges next. */
    public enum HearingPlan {
        HOLD,
        EXTEND,
        CONVERT
    }
}
