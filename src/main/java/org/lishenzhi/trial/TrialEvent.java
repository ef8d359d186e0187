package org.lishenzhi.trial;

/** The kinds of events that a trial leaves on the time line of its case. */
public enum TrialEvent {
    COMPLAINT_SERVED("ComplaintServed", "起诉状副本已送达"),
    ANSWER_RECEIVED("AnswerReceived", "收到答辩状"),
    EVIDENCE_NOTICE_SERVED("EvidenceNoticeServed", "举证通知书已送达"),
    TRIAL_RISK_NOTIFIED("TrialRiskNotified", "已作审判阶段风险告知"),
    PUBLIC_NOTICE_ISSUED("PublicNoticeIssued", "公告送达已发出"),
    PUBLIC_NOTICE_SERVED("PublicNoticeServed", "公告期满"),
    HEARING_SCHEDULED("HearingScheduled", "已确定开庭日期"),
    HEARING_SUMMONS_SERVED("HearingSummonsServed", "开庭传票已送达"),
    HEARING_HELD("HearingHeld", "已开庭"),
    PROCEDURE_CONVERTED("ProcedureConverted", "裁定转为普通程序"),
    ORDINARY_ACCEPTED("OrdinaryTrialAccepted", "适用普通程序"),
    ORDINARY_EXTENDED("OrdinaryTrialExtended", "批准延长普通程序审限"),
    SUMMARY_ACCEPTED("SummaryTrialAccepted", "适用简易程序"),
    SUMMARY_EXTENDED("SummaryTrialExtended", "批准延长简易程序审限"),
    SMALL_CLAIMS_ACCEPTED("SmallClaimsTrialAccepted", "适用小额诉讼程序"),
    SMALL_CLAIMS_EXTENDED("SmallClaimsTrialExtended", "批准延长小额诉讼审限"),
    CASE_DECIDED("CaseDecided", "案件已审结"),
    JUDGMENT_PRONOUNCED("JudgmentPronounced", "当庭宣判"),
    JUDGMENT_SERVED("JudgmentServed", "判决书已送达"),
    RULING_SERVED("RulingServed", "裁定书已送达"),
    MEDIATION_SIGNED("MediationSigned", "调解书已签收"),
    PERFORMANCE_REMINDER_GIVEN("PerformanceReminderGiven", "已发自动履行提示"),
    DOCUMENT_EFFECTIVE("DocumentEffective", "裁判已生效"),
    CASE_REMANDED("CaseRemanded", "二审发回重审"),
    WITHDRAWAL_GRANTED("SuitWithdrawalGranted", "裁定准许撤诉"),
    WITHDRAWAL_REFUSED("SuitWithdrawalRefused", "不准撤诉"),
    OBLIGATION_CLARIFIED("ObligationClarified", "判项征询已答复");

    private final String kind;
    private final String title;

    TrialEvent(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** The kind under which the time line and the table of periods know it. */
    public String kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
