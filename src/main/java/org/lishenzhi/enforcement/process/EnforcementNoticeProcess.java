package org.lishenzhi.enforcement.process;

import java.util.Set;
import org.lishenzhi.enforcement.NoticeManner;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 执行通知. */
public final class EnforcementNoticeProcess {

    public static final String KEY = "enforcement-notice";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY, Set.of(Variables.CASE_ID, Variables.PERSON_ID, Variables.NOTICE_DECISION, Variables.SERVICE_MANNER));

    private EnforcementNoticeProcess() {}

    public static final class Elements {
        public static final String OFFICER_HAS_FILE = "StartEvent_OfficerHasFile";
        public static final String DRAFT_NOTICE = "Task_DraftEnforcementNotice";
        public static final String SIGN_NOTICE = "Task_SignEnforcementNotice";
        public static final String NOTICE_SIGNED = "Gateway_EnforcementNoticeSigned";
        public static final String SERVE_DEBTOR = "SubProcess_ServeDebtor";
        public static final String DEBTOR_NAMED = "StartEvent_DebtorNamed";
        public static final String SERVE_NOTICE = "Task_ServeEnforcementNotice";
        public static final String SERVED_HOW = "Gateway_NoticeServedHow";
        public static final String PUBLIC_NOTICE_OVER = "Event_PublicNoticeOver";
        public static final String RECORD_SERVICE = "Task_RecordNoticeService";
        public static final String DEBTOR_SERVED = "EndEvent_DebtorServed";
        public static final String NOTICE_SERVED = "EndEvent_EnforcementNoticeServed";

        private Elements() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<NoticeDecision> NOTICE_DECISION =
                ProcessVariable.oneOf("noticeDecision", NoticeDecision.class);
        public static final ProcessVariable<NoticeManner> SERVICE_MANNER =
                ProcessVariable.oneOf("serviceManner", NoticeManner.class);

        private Variables() {}
    }

    /** What the officer does with the drafts. */
    public enum NoticeDecision {
        SIGN,
        RETURN
    }
}
