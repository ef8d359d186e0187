package org.lishenzhi.objection.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.objection.FilingDecision;

/** The contract of the model 执行异议立案. */
public final class ObjectionFilingProcess {

    public static final String KEY = "objection-filing";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.EVENT_ID,
                    Variables.OBLIGATION_ID,
                    Variables.PERSON_ID,
                    Variables.FILING_DECISION,
                    Variables.SUPPLEMENT_OUTCOME,
                    Variables.REFUSAL_DECISION));

    private ObjectionFilingProcess() {}

    public static final class Elements {
        public static final String OBJECTION_AT_HAND = "StartEvent_ObjectionAtHand";
        public static final String REGISTER_OBJECTION = "Task_RegisterObjection";
        public static final String OBJECTION_ADMISSIBLE = "Gateway_ObjectionAdmissible";
        public static final String DOCKET_OBJECTION = "Task_DocketObjection";
        public static final String NOTIFY_OBJECTION_FILING = "Task_NotifyObjectionFiling";
        public static final String OBJECTION_DOCKETED = "EndEvent_ObjectionDocketed";
        public static final String REGISTER_SUPPLEMENT = "Task_RegisterSupplement";
        public static final String OBJECTION_SUPPLEMENTED = "Gateway_ObjectionSupplemented";
        public static final String DRAFT_OBJECTION_REFUSAL = "Task_DraftObjectionRefusal";
        public static final String SIGN_OBJECTION_REFUSAL = "Task_SignObjectionRefusal";
        public static final String OBJECTION_REFUSAL_SIGNED = "Gateway_ObjectionRefusalSigned";
        public static final String SERVE_OBJECTION_REFUSAL = "Task_ServeObjectionRefusal";
        public static final String OBJECTION_NOT_ADMITTED = "EndEvent_ObjectionNotAdmitted";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<FilingDecision> FILING_DECISION =
                ProcessVariable.oneOf("filingDecision", FilingDecision.class);
        public static final ProcessVariable<SupplementOutcome> SUPPLEMENT_OUTCOME =
                ProcessVariable.oneOf("supplementOutcome", SupplementOutcome.class);
        public static final ProcessVariable<RefusalDecision> REFUSAL_DECISION =
                ProcessVariable.oneOf("refusalDecision", RefusalDecision.class);

        private Variables() {}
    }

    /** Whether the missing papers came in. */
    public enum SupplementOutcome {
        SUPPLIED,
        MISSING
    }

    /** What is done with the draft of the refusal. */
    public enum RefusalDecision {
        SIGN,
        RETURN
    }
}
