package org.lishenzhi.trial;

/** What an obligation must say so that it can be enforced. */
public enum Fact {
    AMOUNT,
    INTEREST_BASE,
    INTEREST_RATE,
    INTEREST_FROM,
    INTEREST_TO,
    SUBJECT,
    TIME,
    MANNER
}
