package org.lishenzhi.filing.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 交纳案件受理费. */
public final class FilingFeeProcess {

    public static final String KEY = "filing-fee";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.PERSON_ID,
                    Variables.FEE_PAYMENT,
                    Variables.RELIEF_DECISION,
                    Variables.SIGN_DECISION));

    private FilingFeeProcess() {}

    public static final class Elements {
        public static final String FEE_DUE = "StartEvent_FeeDue";
        public static final String ISSUE_FEE_NOTICE = "Task_IssueFeeNotice";
        public static final String REGISTER_FEE_PAYMENT = "Task_RegisterFeePayment";
        public static final String PAYMENT_EXPIRED = "BoundaryEvent_PaymentExpired";
        public static final String FEE_PAYMENT = "Gateway_FeePayment";
        public static final String FEE_SETTLED = "EndEvent_FeeSettled";
        public static final String DECIDE_FEE_RELIEF = "Task_DecideFeeRelief";
        public static final String RELIEF_DECISION = "Gateway_ReliefDecision";
        public static final String DRAFT_DEEMED_WITHDRAWAL = "Task_DraftDeemedWithdrawal";
        public static final String SIGN_DEEMED_WITHDRAWAL = "Task_SignDeemedWithdrawal";
        public static final String DEEMED_WITHDRAWAL_SIGNED = "Gateway_DeemedWithdrawalSigned";
        public static final String SERVE_DEEMED_WITHDRAWAL = "Task_ServeDeemedWithdrawal";
        public static final String FEE_UNPAID = "EndEvent_FeeUnpaid";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<FeePayment> FEE_PAYMENT =
                ProcessVariable.oneOf("feePayment", FeePayment.class);
        public static final ProcessVariable<ReliefDecision> RELIEF_DECISION =
                ProcessVariable.oneOf("reliefDecision", ReliefDecision.class);
        public static final ProcessVariable<SignDecision> SIGN_DECISION =
                ProcessVariable.oneOf("signDecision", SignDecision.class);

        private Variables() {}
    }

    /** What the plaintiffs do about the fee in time. */
    public enum FeePayment {
        PAID,
        RELIEF
    }

    /** Whether something has to be paid now after the request for relief was decided. */
    public enum ReliefDecision {
        GRANTED,
        PAYABLE
    }

    /** What the second person does with the draft of the ruling. */
    public enum SignDecision {
        SIGN,
        RETURN
    }
}
