package org.lishenzhi.succession;

/** The kinds of events that a change of parties leaves on the time line of its case. */
public final class SuccessionEvents {

    public static final String RECEIVED = "SuccessionReceived";
    public static final String HEARING_HELD = "SuccessionHearingHeld";
    public static final String RULED = "SuccessionRuled";
    public static final String RULING_SERVED = "SuccessionRulingServed";
    public static final String ACTIONABLE_RULING_SERVED = "ActionableSuccessionServed";
    public static final String WITHDRAWN = "SuccessionWithdrawn";
    public static final String PARTIES_CHANGED = "PartiesChanged";
    public static final String ESTATE_INVESTIGATED = "EstateInvestigated";

    private SuccessionEvents() {}
}
