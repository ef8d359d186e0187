package org.lishenzhi.preservation;

/** What the court does with a preservation that was not followed up as far as it knows. */
public enum ReleaseDecision {
    RELEASE,
    KEEP
}
