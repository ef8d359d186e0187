package org.lishenzhi.performance;

/** The kinds of events that the performance of obligations leaves on the time line of its case. */
public final class PerformanceEvents {

    public static final String ORDERED = "PerformanceOrdered";
    public static final String THING_HANDED_OVER = "ThingHandedOver";
    public static final String THING_GONE = "ThingGone";
    public static final String COMPENSATION_AGREED = "CompensationAgreed";
    public static final String COMPENSATION_FAILED = "CompensationFailed";
    public static final String COMPENSATION_PAID = "CompensationPaid";
    public static final String ACT_PERFORMED = "ActPerformed";
    public static final String PERFORMER_ENTRUSTED = "SubstitutePerformerEntrusted";
    public static final String SUBSTITUTE_ACCEPTED = "SubstitutePerformanceAccepted";
    public static final String SUBSTITUTE_FAILED = "SubstitutePerformanceFailed";
    public static final String PENALTY_PROPOSED = "PenaltyProposed";
    public static final String PAYMENT_URGED = "PaymentUrged";
    public static final String INSTALMENTS_AGREED = "InstalmentsAgreed";
    public static final String INSTALMENT_MISSED = "InstalmentMissed";
    public static final String PAYMENT_RECEIVED = "PaymentReceived";
    public static final String OBLIGATION_PERFORMED = "ObligationPerformed";

    /** What an eviction records when the premises were handed over to the applicant. */
    static final String PREMISES_HANDED_OVER = "PremisesHandedOver";

    private PerformanceEvents() {}
}
