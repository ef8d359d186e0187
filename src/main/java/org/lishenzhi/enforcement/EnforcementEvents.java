package org.lishenzhi.enforcement;

/** The kinds of events that the acceptance and the notice of enforcement leave on the time line of a case. */
public final class EnforcementEvents {

    public static final String APPLIED = "EnforcementApplied";
    public static final String PERFORMANCE_DUE = "PerformanceDue";
    public static final String REVIEWED = "EnforcementReviewed";
    public static final String ACCEPTED = "EnforcementAccepted";
    public static final String ENTERPRISE_ACCEPTED = "EnterpriseEnforcementAccepted";
    public static final String REFUSED = "EnforcementRefused";
    public static final String REFUSAL_SERVED = "EnforcementRefusalServed";
    public static final String RISK_NOTIFIED = "EnforcementRiskNotified";
    public static final String OFFICER_APPOINTED = "OfficerAppointed";
    public static final String FILE_RECEIVED = "OfficerReceivedFile";
    public static final String NOTICE_SIGNED = "EnforcementNoticeSigned";
    public static final String NOTICE_SERVED = "EnforcementNoticeServed";
    public static final String REPORT_ORDERED = "PropertyReportOrdered";
    public static final String PUBLIC_NOTICE_ISSUED = "PublicNoticeIssued";
    public static final String PUBLIC_NOTICE_SERVED = "PublicNoticeServed";
    public static final String LIMIT_EXTENDED = "EnforcementLimitExtended";
    public static final String EXTENSION_REFUSED = "EnforcementExtensionRefused";

    private EnforcementEvents() {}
}
