package org.lishenzhi.sentinel;

import java.util.List;

/** One of the looks of the sentinel: a question to the database that costs the same however many cases there are. */
public interface Check {

    FindingKind kind();

    /** What is wrong, no more than the look asks for, in an order that stays. */
    List<Finding> find(Look look);
}
