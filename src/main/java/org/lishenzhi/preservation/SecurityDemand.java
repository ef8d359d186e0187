package org.lishenzhi.preservation;

/** Whether the court orders security from who applies for preservation. */
public enum SecurityDemand {
    REQUIRED,
    EXEMPT
}
