package org.lishenzhi.eviction;

/** The event from which the notice lets the period for vacating run: every person by his own date if it is service. */
public enum StartingPoint {
    POSTED(EvictionEvents.NOTICE_POSTED, "公告张贴之日"),
    SERVED(EvictionEvents.NOTICE_SERVED, "公告送达之日");

    private final String event;
    private final String label;

    StartingPoint(String event, String label) {
        this.event = event;
        this.label = label;
    }

    public String event() {
        return event;
    }

    public String label() {
        return label;
    }
}
