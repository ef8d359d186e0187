package org.lishenzhi.succession;

/** What becomes of the party concerned. */
public enum SuccessionChange {
    /** There is nobody left of the former party; the ruling is not served on him. */
    SUCCEEDS,
    /** The former party goes on existing but is no party any more. */
    REPLACES,
    /** The party stays, another one stands beside him. */
    JOINS
}
