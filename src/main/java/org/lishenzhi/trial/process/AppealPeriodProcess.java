package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 上诉与二审. */
public final class AppealPeriodProcess {

    public static final String KEY = "appeal-period";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.APPEAL_PATH));

    private AppealPeriodProcess() {}

    public static final class Elements {
        public static final String DOCUMENT_SERVED = "StartEvent_DocumentServed";
        public static final String DETERMINE_APPEAL = "Task_DetermineAppeal";
        public static final String APPEALABLE = "Gateway_Appealable";
        public static final String JUDGMENT_APPEAL_PERIOD = "SubProcess_JudgmentAppealPeriod";
        public static final String JUDGMENT_PERIOD_RUNS = "StartEvent_JudgmentPeriodRuns";
        public static final String JUDGMENT_PERIOD_OVER = "Event_JudgmentPeriodOver";
        public static final String NO_APPEAL_BY_PERSON = "EndEvent_NoAppealByPerson";
        public static final String RULING_APPEAL_PERIOD = "SubProcess_RulingAppealPeriod";
        public static final String RULING_PERIOD_RUNS = "StartEvent_RulingPeriodRuns";
        public static final String RULING_PERIOD_OVER = "Event_RulingPeriodOver";
        public static final String NO_APPEAL_AGAINST_RULING = "EndEvent_NoAppealAgainstRuling";
        public static final String JUDGMENT_NOT_APPEALED = "EndEvent_JudgmentNotAppealed";
        public static final String RULING_NOT_APPEALED = "EndEvent_RulingNotAppealed";
        public static final String NOT_APPEALABLE = "EndEvent_NotAppealable";
        public static final String JUDGMENT_APPEALED = "BoundaryEvent_JudgmentAppealed";
        public static final String RULING_APPEALED = "BoundaryEvent_RulingAppealed";
        public static final String APPEAL_DECIDED = "Event_AppealDecided";
        public static final String ADOPT_APPEAL_DECISION = "Task_AdoptAppealDecision";
        public static final String APPEAL_OUTCOME_KNOWN = "EndEvent_AppealOutcomeKnown";

        private Elements() {}
    }

    public static final class Messages {
        public static final String APPEAL_RECEIVED = "AppealReceived";
        public static final String APPEAL_DECIDED = "AppealDecided";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<AppealPath> APPEAL_PATH =
                ProcessVariable.oneOf("appealPath", AppealPath.class);

        private Variables() {}
    }

    /** Whether and how the document may be appealed against, or already is. */
    public enum AppealPath {
        JUDGMENT,
        RULING,
        NONE,
        APPEALED
    }
}
