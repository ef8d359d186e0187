package org.lishenzhi.performance.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.performance.PaymentStanding;

/** The contract of the model 给付金钱. */
public final class MoneyPerformanceProcess {

    public static final String KEY = "money-performance";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(Variables.CASE_ID, Variables.OBLIGATION_ID, Variables.PAYMENT_STANDING, Variables.NEXT_CHECK_ON));

    private MoneyPerformanceProcess() {}

    public static final class Elements {
        public static final String PAYMENT_DUE = "StartEvent_PaymentDue";
        public static final String CHECK_PAYMENTS = "Task_CheckPayments";
        public static final String PAID_UP = "Gateway_PaidUp";
        public static final String ENDED_PAID_UP = "EndEvent_PaidUp";
        public static final String NEXT_CHECK_DAY = "Event_NextCheckDay";
        public static final String MONEY_REPORTED = "Event_MoneyReported";
        public static final String URGE_PAYMENT = "Task_UrgePayment";
        public static final String PART_REPORTED = "BoundaryEvent_PartReported";
        public static final String PART_REGISTERED = "EndEvent_PartRegistered";

        private Elements() {}
    }

    public static final class Messages {
        public static final String PERFORMANCE_REPORTED = "PerformanceReported";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<PaymentStanding> PAYMENT_STANDING =
                ProcessVariable.oneOf("paymentStanding", PaymentStanding.class);
        public static final ProcessVariable<String> NEXT_CHECK_ON = ProcessVariable.text("nextCheckOn");

        private Variables() {}
    }
}
