package org.lishenzhi.casefile;

import java.time.LocalDate;

/** A number that a case was given, e.g. its 案号 of first instance, of enforcement, or of a preservation. */
public record CaseNumber(String number, String typeWord, LocalDate givenOn) {}
