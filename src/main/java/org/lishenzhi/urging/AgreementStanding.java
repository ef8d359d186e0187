package org.lishenzhi.urging;

/** How an agreement made while urging stands today. */
public enum AgreementStanding {
    RUNNING,
    KEPT,
    BREACHED
}
