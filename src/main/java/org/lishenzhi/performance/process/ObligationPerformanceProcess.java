package org.lishenzhi.performance.process;

import java.util.Set;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 判项执行. */
public final class ObligationPerformanceProcess {

    public static final String KEY = "obligation-performance";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.OBLIGATION_ID,
                    Variables.OBLIGATION_STANDING,
                    Variables.OBLIGATION_KIND));

    private ObligationPerformanceProcess() {}

    public static final class Elements {
        public static final String OBLIGATION_TO_PERFORM = "StartEvent_ObligationToPerform";
        public static final String READ_OBLIGATION = "Task_ReadObligation";
        public static final String PERFORMED_BEFORE = "Gateway_PerformedBefore";
        public static final String PERFORM_OBLIGATION = "SubProcess_PerformObligation";
        public static final String PERFORMANCE_BEGINS = "StartEvent_PerformanceBegins";
        public static final String WHAT_IS_OWED = "Gateway_WhatIsOwed";
        public static final String EVICTION = "CallActivity_Eviction";
        public static final String RECORD_HANDOVER = "Task_RecordHandover";
        public static final String HOUSE_DELIVERED = "EndEvent_HouseDelivered";
        public static final String THING_DELIVERY = "CallActivity_ThingDelivery";
        public static final String THING_DELIVERED = "EndEvent_ThingDelivered";
        public static final String ACT_PERFORMANCE = "CallActivity_ActPerformance";
        public static final String ACT_PERFORMED = "EndEvent_ActPerformed";
        public static final String MONEY_PERFORMANCE = "CallActivity_MoneyPerformance";
        public static final String MONEY_PAID = "EndEvent_MoneyPaid";
        public static final String OBLIGATION_PERFORMED = "BoundaryEvent_ObligationPerformed";
        public static final String RECORD_OBLIGATION_PERFORMED = "Task_RecordObligationPerformed";
        public static final String ENDED_OBLIGATION_PERFORMED = "EndEvent_ObligationPerformed";
        public static final String ENDED_PERFORMED_BEFORE = "EndEvent_PerformedBefore";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OBLIGATION_PERFORMED = "ObligationPerformed";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<ObligationStanding> OBLIGATION_STANDING =
                ProcessVariable.oneOf("obligationStanding", ObligationStanding.class);
        public static final ProcessVariable<ObligationKind> OBLIGATION_KIND =
                ProcessVariable.oneOf("obligationKind", ObligationKind.class);

        private Variables() {}
    }

    /** Whether anything of the obligation was left to perform when its enforcement began. */
    public enum ObligationStanding {
        PERFORMED,
        OPEN
    }
}
