package org.lishenzhi.eviction;

/** The kinds of events that an eviction leaves on the time line of its case. */
public final class EvictionEvents {

    public static final String NOTICE_SIGNED = "EvictionNoticeSigned";
    public static final String NOTICE_POSTED = "EvictionNoticePosted";
    public static final String NOTICE_SERVED = "EvictionNoticeServed";
    public static final String PREMISES_VACATED = "PremisesVacated";
    public static final String DAY_NOTICE_GIVEN = "EvictionDayNoticeGiven";
    public static final String LOCAL_BODY_NOTIFIED = "LocalBodyNotified";
    public static final String PREMISES_ENTERED = "PremisesEntered";
    public static final String PREMISES_HANDED_OVER = "PremisesHandedOver";
    public static final String BELONGINGS_NOTICE_GIVEN = "BelongingsNoticeGiven";

    private EvictionEvents() {}
}
