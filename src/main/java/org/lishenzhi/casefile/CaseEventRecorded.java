package org.lishenzhi.casefile;

/** Told within the transaction in which an event of a case was recorded or corrected. */
public record CaseEventRecorded(CaseEvent event) {}
