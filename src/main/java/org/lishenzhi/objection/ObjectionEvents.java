package org.lishenzhi.objection;

/** The kinds of events that objections leave on the time line of their case. */
public final class ObjectionEvents {

    public static final String FILED = "ObjectionFiled";
    public static final String SUPPLEMENT_ORDERED = "ObjectionSupplementOrdered";
    public static final String DOCKETED = "ObjectionDocketed";
    public static final String FILING_NOTIFIED = "ObjectionFilingNotified";
    public static final String REFUSED = "ObjectionRefused";
    public static final String DECIDED = "ObjectionDecided";
    public static final String RULING_SERVED = "ObjectionRulingServed";
    public static final String RECONSIDERATION_TRANSFERRED = "ReconsiderationTransferred";
    public static final String SUPERIOR_COURT_RECEIVED = "SuperiorCourtReceivedReconsideration";
    public static final String RECONSIDERATION_EFFECTIVE = "ReconsiderationRulingEffective";

    /** By whom is entered what no person declares. */
    static final String COURT = "系统";

    private ObjectionEvents() {}
}
