package org.lishenzhi.eviction.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 腾退房屋. */
public final class EvictionProcess {

    public static final String KEY = "eviction";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY, Set.of(Variables.CASE_ID, Variables.OBLIGATION_ID, Variables.PERSON_ID, Variables.NOTICE_DECISION));

    private EvictionProcess() {}

    public static final class Elements {
        public static final String VACANCY_DUE = "StartEvent_VacancyDue";
        public static final String VACATE_PREMISES = "SubProcess_VacatePremises";
        public static final String URGING_BEGINS = "StartEvent_UrgingBegins";
        public static final String CONTACT_OCCUPANTS = "Task_ContactOccupants";
        public static final String DRAFT_EVICTION_NOTICE = "Task_DraftEvictionNotice";
        public static final String SIGN_EVICTION_NOTICE = "Task_SignEvictionNotice";
        public static final String NOTICE_SIGNED = "Gateway_NoticeSigned";
        public static final String POST_EVICTION_NOTICE = "Task_PostEvictionNotice";
        public static final String SERVE_EVICTION_NOTICE = "Task_ServeEvictionNotice";
        public static final String AWAIT_VACANCY = "SubProcess_AwaitVacancy";
        public static final String VACATE_PERIOD_RUNS = "StartEvent_VacatePeriodRuns";
        public static final String PREMISES_VACATED = "Event_PremisesVacated";
        public static final String VACATE_PERIOD_EXPIRED = "Event_VacatePeriodExpired";
        public static final String PERSON_VACATED = "EndEvent_PersonVacated";
        public static final String PERSON_STAYS = "EndEvent_PersonStays";
        public static final String FORCED_EVICTION = "CallActivity_ForcedEviction";
        public static final String FORCIBLY_VACATED = "EndEvent_ForciblyVacated";
        public static final String PREMISES_CLEARED = "BoundaryEvent_PremisesCleared";
        public static final String OBJECTION_STAY = "CallActivity_ObjectionStay";
        public static final String HAND_OVER_PREMISES = "Task_HandOverPremises";
        public static final String REGISTER_BELONGINGS = "Task_RegisterBelongings";
        public static final String PREMISES_HANDED_OVER = "EndEvent_PremisesHandedOver";

        private Elements() {}
    }

    public static final class Messages {
        public static final String PREMISES_VACATED = "PremisesVacated";
        public static final String PREMISES_CLEARED = "PremisesCleared";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<NoticeDecision> NOTICE_DECISION =
                ProcessVariable.oneOf("noticeDecision", NoticeDecision.class);

        private Variables() {}
    }

    /** What the president does with the draft of the notice. */
    public enum NoticeDecision {
        SIGN,
        RETURN
    }
}
