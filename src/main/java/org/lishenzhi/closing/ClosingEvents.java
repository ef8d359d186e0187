package org.lishenzhi.closing;

/** The kinds of events that a closing leaves on the time line of its case. */
public final class ClosingEvents {

    public static final String FEE_SET = "EnforcementFeeSet";
    public static final String COST_NOTICE_SERVED = "EnforcementCostNoticeServed";
    public static final String COSTS_PAID = "EnforcementCostsPaid";
    public static final String COST_RELIEF_REQUESTED = "EnforcementCostReliefRequested";
    public static final String COST_RELIEF_DECIDED = "EnforcementCostReliefDecided";
    public static final String PANEL_CONVENED = "ClosingPanelConvened";
    public static final String OPINION_GIVEN = "ClosingOpinionGiven";
    public static final String CONSIDERED = "ClosingConsidered";
    public static final String DOCUMENT_SIGNED = "ClosingDocumentSigned";
    public static final String DOCUMENT_SERVED = "ClosingDocumentServed";
    public static final String REFUSED = "ClosingRefused";
    public static final String CASE_CLOSED = "CaseClosed";
    public static final String ENFORCEMENT_ENDED = "EnforcementEnded";

    private ClosingEvents() {}
}
