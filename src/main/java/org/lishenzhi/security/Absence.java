package org.lishenzhi.security;

import java.time.LocalDate;

/** A leave of somebody, with the person who stands in; both days included. */
public record Absence(String id, String accountId, LocalDate firstDay, LocalDate lastDay, String substituteId) {}
