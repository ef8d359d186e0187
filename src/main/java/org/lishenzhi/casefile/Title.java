package org.lishenzhi.casefile;

import java.time.LocalDate;

/**
 * The title of enforcement (执行依据).
 *
 * @param kind e.g. 民事判决书
 * @param effectiveOn the day it took effect
 */
public record Title(String kind, String documentNumber, String issuedBy, LocalDate effectiveOn) {}
