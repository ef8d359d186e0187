package org.lishenzhi.deadlines;

/** A clock as the person in charge of its case sees it, with the number of the case. */
public record OfficerClock(String caseNumber, RunningClock clock) {}
