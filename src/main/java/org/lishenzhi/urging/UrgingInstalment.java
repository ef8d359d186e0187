package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One instalment of an agreement: how much, in 元, by which day. */
public record UrgingInstalment(LocalDate dueOn, BigDecimal amount) {}
