package org.lishenzhi.procedure;

/** The kinds of events that changes of procedure leave on the time line of their case. */
public final class ProcedureEvents {

    public static final String SUSPENDED = "EnforcementSuspended";
    public static final String RESUMED = "EnforcementResumed";
    public static final String DEFERRAL_BEGUN = "DeferralBegun";
    public static final String DEFERRAL_EXPIRED = "DeferralExpired";
    public static final String APPROVED = "ProcedureChangeApproved";
    public static final String REFUSED = "ProcedureChangeRefused";
    public static final String SERVED = "ProcedureChangeServed";
    public static final String IN_FORCE = "ProcedureChangeInForce";
    public static final String RESUMPTION_NOTIFIED = "ResumptionNotified";
    public static final String TRANSFER_ANSWERED = "CaseTransferAnswered";
    public static final String CANCELLATION_PROPOSED = "CancellationProposed";

    /** By whom is entered what no person declares. */
    static final String COURT = "系统";

    private ProcedureEvents() {}
}
