package org.lishenzhi.preservation.process;

/** What the judge does with the draft of a ruling. */
public enum SignDecision {
    SIGN,
    RETURN
}
