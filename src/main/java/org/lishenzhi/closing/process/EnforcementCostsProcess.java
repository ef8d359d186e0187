package org.lishenzhi.closing.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 结算执行费用. */
public final class EnforcementCostsProcess {

    public static final String KEY = "enforcement-costs";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.PERSON_ID,
                    Variables.FEE_DECISION,
                    Variables.COSTS_DECISION,
                    Variables.COST_PAYMENT));

    private EnforcementCostsProcess() {}

    public static final class Elements {
        public static final String COSTS_DUE = "StartEvent_CostsDue";
        public static final String DETERMINE_FEE = "Task_DetermineFee";
        public static final String FEE_FIXED = "Gateway_FeeFixed";
        public static final String SET_FEE = "Task_SetFee";
        public static final String CHECK_COSTS = "Task_CheckCosts";
        public static final String COSTS_SETTLED = "Gateway_CostsSettled";
        public static final String END_COSTS_SETTLED = "EndEvent_CostsSettled";
        public static final String NOTIFY_COSTS = "Task_NotifyCosts";
        public static final String REGISTER_COST_PAYMENT = "Task_RegisterCostPayment";
        public static final String COSTS_PAID = "Gateway_CostsPaid";
        public static final String DECIDE_COST_RELIEF = "Task_DecideCostRelief";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<FeeDecision> FEE_DECISION =
                ProcessVariable.oneOf("feeDecision", FeeDecision.class);
        public static final ProcessVariable<CostsDecision> COSTS_DECISION =
                ProcessVariable.oneOf("costsDecision", CostsDecision.class);
        public static final ProcessVariable<CostPayment> COST_PAYMENT =
                ProcessVariable.oneOf("costPayment", CostPayment.class);

        private Variables() {}
    }

    /** Whether the tariff gives the fee, or the court sets it within a margin. */
    public enum FeeDecision {
        FIXED,
        MARGIN
    }

    /** Whether any cost is open. */
    public enum CostsDecision {
        SETTLED,
        OPEN
    }

    /** Whether the costs were paid, or relief was asked for. */
    public enum CostPayment {
        PAID,
        RELIEF
    }
}
