package org.lishenzhi.preservation;

/** The kinds of events that preservation leaves on the time line of its case. */
public final class PreservationEvents {

    public static final String APPLIED = "PreservationApplied";
    public static final String WITHDRAWN = "PreservationWithdrawn";
    public static final String SECURITY_PROVIDED = "PreservationSecurityProvided";
    public static final String ORDERED = "PreservationOrdered";
    public static final String RULING_SERVED = "PreservationRulingServed";
    public static final String TAKEN = "PreservationTaken";
    public static final String NOTHING_FOUND = "PreservationFruitless";
    public static final String FREEZE_EFFECTIVE = "FreezeEffective";
    public static final String MOVABLE_SEIZED = "MovableSeized";
    public static final String IMMOVABLE_SEIZED = "ImmovableSeized";
    public static final String RENEWED = "PreservationRenewed";
    public static final String LAPSED = "PreservationLapsed";
    public static final String KEPT = "PreservationKept";
    public static final String RELEASE_ORDERED = "PreservationReleaseOrdered";
    public static final String RELEASED = "PreservationReleased";

    private PreservationEvents() {}
}
