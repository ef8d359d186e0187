package org.lishenzhi.urging.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.urging.UrgingConsent;
import org.lishenzhi.urging.UrgingOutcome;
import org.lishenzhi.urging.UrgingResult;

/** The contract of the model 执前督促. */
public final class PreEnforcementUrgingProcess {

    public static final String KEY = "pre-enforcement-urging";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.URGING_CONSENT,
                    Variables.URGING_ENDS_ON,
                    Variables.URGING_RESULT,
                    Variables.URGING_OUTCOME));

    private PreEnforcementUrgingProcess() {}

    public static final class Elements {
        public static final String ENFORCEMENT_APPLIED = "StartEvent_EnforcementApplied";
        public static final String RECEIVE_AND_URGE = "SubProcess_ReceiveAndUrge";
        public static final String APPLICATION_AT_HAND = "StartEvent_ApplicationAtHand";
        public static final String REGISTER_APPLICATION = "Task_RegisterApplication";
        public static final String ASK_CONSENT = "Task_AskConsent";
        public static final String CONSENT_GIVEN = "Gateway_ConsentGiven";
        public static final String NOT_URGED = "EndEvent_NotUrged";
        public static final String FIX_URGING_PERIOD = "Task_FixUrgingPeriod";
        public static final String URGING_TALKS = "CallActivity_UrgingTalks";
        public static final String TALKS_OVERTAKEN = "BoundaryEvent_TalksOvertaken";
        public static final String RECORD_RESULT = "Task_RecordResult";
        public static final String URGING_EXPIRED = "BoundaryEvent_UrgingExpired";
        public static final String PERIOD_OVER = "EndEvent_PeriodOver";
        public static final String AGREEMENT_REACHED = "Gateway_AgreementReached";
        public static final String URGING_AGREEMENT = "CallActivity_UrgingAgreement";
        public static final String AGREEMENT_OVER = "EndEvent_AgreementOver";
        public static final String RESULT_RECORDED = "EndEvent_ResultRecorded";
        public static final String OBLIGATIONS_PERFORMED = "BoundaryEvent_ObligationsPerformed";
        public static final String CONSENT_WITHDRAWN = "BoundaryEvent_ConsentWithdrawn";
        public static final String CLOSE_URGING = "Task_CloseUrging";
        public static final String URGING_OUTCOME = "Gateway_UrgingOutcome";
        public static final String FULFILLED = "EndEvent_Fulfilled";
        public static final String ENFORCEMENT_REQUESTED = "EndEvent_EnforcementRequested";
        public static final String APPLICATION_WITHDRAWN = "EndEvent_ApplicationWithdrawn";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OBLIGATIONS_PERFORMED = "ObligationsPerformed";
        public static final String CONSENT_WITHDRAWN = "ConsentWithdrawn";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<UrgingConsent> URGING_CONSENT =
                ProcessVariable.oneOf("urgingConsent", UrgingConsent.class);
        public static final ProcessVariable<String> URGING_ENDS_ON = ProcessVariable.text("urgingEndsOn");
        public static final ProcessVariable<UrgingResult> URGING_RESULT =
                ProcessVariable.oneOf("urgingResult", UrgingResult.class);
        public static final ProcessVariable<UrgingOutcome> URGING_OUTCOME =
                ProcessVariable.oneOf("urgingOutcome", UrgingOutcome.class);

        private Variables() {}
    }
}
