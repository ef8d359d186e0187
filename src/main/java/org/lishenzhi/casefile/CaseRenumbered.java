package org.lishenzhi.casefile;

/** Told when a case is known by another number from now on. */
public record CaseRenumbered(String caseId, String before, String after) {}
