package org.lishenzhi.filing;

/** The kinds of events that the filing of a suit leaves on the time line of its case. */
public final class FilingEvents {

    public static final String RECEIVED = "FilingReceived";
    public static final String RISK_NOTIFIED = "FilingRiskNotified";
    public static final String ADDRESS_CONFIRMED = "ServiceAddressConfirmed";
    public static final String REVIEWED = "FilingReviewed";
    public static final String CORRECTION_REQUESTED = "CorrectionRequested";
    public static final String SUPPLEMENTED = "FilingSupplemented";
    public static final String RETURNED = "FilingReturned";
    public static final String MEDIATION_BEGUN = "MediationBegun";
    public static final String MEDIATION_ENDED = "MediationEnded";
    public static final String SETTLED = "SettledBeforeFiling";
    public static final String REFUSED = "FilingRefused";
    public static final String RULING_SERVED = "RulingServed";
    public static final String ACCEPTED = "FilingAccepted";
    public static final String ORDINARY_ACCEPTED = "OrdinaryTrialAccepted";
    public static final String SUMMARY_ACCEPTED = "SummaryTrialAccepted";
    public static final String SMALL_CLAIMS_ACCEPTED = "SmallClaimsTrialAccepted";
    public static final String FEE_NOTICE_SERVED = "FeeNoticeServed";
    public static final String FEE_PAID = "FilingFeePaid";
    public static final String FEE_RELIEF_REQUESTED = "FeeReliefRequested";
    public static final String FEE_RELIEF_GRANTED = "FeeReliefGranted";
    public static final String FEE_STILL_PAYABLE = "FeeStillPayable";
    public static final String DEEMED_WITHDRAWN = "SuitDeemedWithdrawn";
    public static final String ALLOCATED = "CaseAllocated";
    public static final String TRANSFERRED = "FilingTransferred";

    private FilingEvents() {}
}
