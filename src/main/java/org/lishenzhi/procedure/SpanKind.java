package org.lishenzhi.procedure;

/** The spans that do not count towards the periods of enforcement, with the events that begin and end each. */
public enum SpanKind {
    SUSPENSION("EnforcementSuspended", "EnforcementResumed"),
    DEFERRAL("DeferralBegun", "DeferralExpired");

    private final String opens;
    private final String closes;

    SpanKind(String opens, String closes) {
        this.opens = opens;
        this.closes = closes;
    }

    String opens() {
        return opens;
    }

    String closes() {
        return closes;
    }
}
