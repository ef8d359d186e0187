package org.lishenzhi.urging;

/** The kinds of events that urging reads from and leaves on the time line of its case. */
public final class UrgingEvents {

    public static final String APPLIED = "EnforcementApplied";
    public static final String CONSENT_GIVEN = "UrgingConsentGiven";
    public static final String DECLINED = "UrgingDeclined";
    public static final String BEGUN = "UrgingBegun";
    public static final String RISK_TOLD = "UrgingRiskTold";
    public static final String DUTIES_CLARIFIED = "UrgingDutiesClarified";
    public static final String CONSEQUENCES_TOLD = "UrgingConsequencesTold";
    public static final String NOTICE_SERVED = "UrgingNoticeServed";
    public static final String AGREEMENT_CONCLUDED = "UrgingAgreementConcluded";
    public static final String APPLICATION_WITHDRAWN = "EnforcementApplicationWithdrawn";
    public static final String PERFORMED = "PerformedBeforeFiling";
    public static final String FAILED = "UrgingFailed";
    public static final String ENDED = "UrgingEnded";

    private UrgingEvents() {}
}
