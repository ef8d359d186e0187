package org.lishenzhi.performance;

/** How an obligation to pay stands today. */
public enum PaymentStanding {
    PAID,
    WAITING,
    DUE
}
