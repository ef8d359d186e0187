package org.lishenzhi.closing.process;

import java.util.Set;
import org.lishenzhi.closing.ClosingAuthority;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingDecision;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 结案决定. */
public final class ClosingDecisionProcess {

    public static final String KEY = "closing-decision";
    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.CLOSING_AUTHORITY,
                    Variables.CLOSING_DECISION,
                    Variables.PANEL_PROGRESS));

    private ClosingDecisionProcess() {}

    public static final class Elements {
        public static final String CLOSING_PREPARED = "StartEvent_ClosingPrepared";
        public static final String DETERMINE_AUTHORITY = "Task_DetermineAuthority";
        public static final String DRAFT_CLOSING_DOCUMENT = "Task_DraftClosingDocument";
        public static final String CLOSING_AUTHORITY = "Gateway_ClosingAuthority";
        public static final String APPROVE_CLOSING = "Task_ApproveClosing";
        public static final String CONVENE_PANEL = "Task_ConvenePanel";
        public static final String CONFIRM_OPINION = "Task_ConfirmOpinion";
        public static final String COUNT_OPINIONS = "Task_CountOpinions";
        public static final String OPINIONS_COMPLETE = "Gateway_OpinionsComplete";
        public static final String CLOSING_APPROVED = "Gateway_ClosingApproved";
        public static final String SIGN_CLOSING_DOCUMENT = "Task_SignClosingDocument";
        public static final String END_CLOSING_APPROVED = "EndEvent_ClosingApproved";
        public static final String CLOSING_RETURNED = "EndEvent_ClosingReturned";
        public static final String CLOSING_REFUSED = "EndEvent_ClosingRefused";

        private Elements() {}
    }

    public static final class Messages {

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<ClosingAuthority> CLOSING_AUTHORITY =
                ProcessVariable.oneOf("closingAuthority", ClosingAuthority.class);
        public static final ProcessVariable<ClosingDecision> CLOSING_DECISION =
                ProcessVariable.oneOf("closingDecision", ClosingDecision.class);
        public static final ProcessVariable<PanelProgress> PANEL_PROGRESS =
                ProcessVariable.oneOf("panelProgress", PanelProgress.class);

        private Variables() {}
    }

    /** Whether every member of the panel was heard. */
    public enum PanelProgress {
        PENDING,
        COMPLETE
    }
}
