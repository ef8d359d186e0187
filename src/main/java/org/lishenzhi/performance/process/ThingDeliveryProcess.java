package org.lishenzhi.performance.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 交付特定物. */
public final class ThingDeliveryProcess {

    public static final String KEY = "thing-delivery";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.OBLIGATION_ID,
                    Variables.OVERDUE_ON,
                    Variables.DELIVERY_OUTCOME,
                    Variables.COMPENSATION_OUTCOME,
                    Variables.COMPENSATION_PAYMENT));

    private ThingDeliveryProcess() {}

    public static final class Elements {
        public static final String THING_DUE = "StartEvent_ThingDue";
        public static final String ORDER_DELIVERY = "Task_OrderDelivery";
        public static final String NOTE_DELIVERY_DAY = "Task_NoteDeliveryDay";
        public static final String SUPERVISE_DELIVERY = "Task_SuperviseDelivery";
        public static final String DELIVERY_DAY_OVER = "BoundaryEvent_DeliveryDayOver";
        public static final String TAKE_THING = "Task_TakeThing";
        public static final String DELIVERED = "Gateway_Delivered";
        public static final String THING_HANDED_OVER = "EndEvent_ThingHandedOver";
        public static final String AGREE_COMPENSATION = "Task_AgreeCompensation";
        public static final String COMPENSATION_AGREED = "Gateway_CompensationAgreed";
        public static final String VERIFY_COMPENSATION = "Task_VerifyCompensation";
        public static final String COMPENSATION_PAID = "Gateway_CompensationPaid";
        public static final String ENDED_COMPENSATION_PAID = "EndEvent_CompensationPaid";
        public static final String PROPOSE_TERMINATION = "Task_ProposeTermination";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> OVERDUE_ON = ProcessVariable.text("overdueOn");
        public static final ProcessVariable<DeliveryOutcome> DELIVERY_OUTCOME =
                ProcessVariable.oneOf("deliveryOutcome", DeliveryOutcome.class);
        public static final ProcessVariable<CompensationOutcome> COMPENSATION_OUTCOME =
                ProcessVariable.oneOf("compensationOutcome", CompensationOutcome.class);
        public static final ProcessVariable<CompensationPayment> COMPENSATION_PAYMENT =
                ProcessVariable.oneOf("compensationPayment", CompensationPayment.class);

        private Variables() {}
    }

    /** What came of an attempt to deliver the thing. */
    public enum DeliveryOutcome {
        HANDED_OVER,
        NOT_DELIVERED,
        GONE
    }

    /** Whether the parties agreed on money instead of the thing. */
    public enum CompensationOutcome {
        AGREED,
        DISAGREED
    }

    /** Whether the agreed compensation was paid. */
    public enum CompensationPayment {
        PAID,
        UNPAID
    }
}
