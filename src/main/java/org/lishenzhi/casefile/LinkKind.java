package org.lishenzhi.casefile;

/** How a case follows from an earlier one of the same story. */
public enum LinkKind {
    ENFORCES,
    RESUMES
}
