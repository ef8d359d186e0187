package org.lishenzhi.assignment;

/** The kinds of events that a change of the person in charge leaves on the time line. */
public final class AssignmentEvents {

    public static final String RECUSAL_APPLIED = "RecusalApplied";
    public static final String CHANGE_DECIDED = "OfficerChangeDecided";
    public static final String OFFICER_CHANGED = "OfficerChanged";
    public static final String CHANGE_TOLD = "OfficerChangeTold";

    private AssignmentEvents() {}
}
