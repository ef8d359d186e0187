package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One instalment of an agreement: how much, in 元, by which day. */
public record Instalment(LocalDate dueOn, BigDecimal amount) {}
