package org.lishenzhi.assignment;

import java.time.LocalDate;

/**
 * That somebody urged a colleague to get on with a step.
 *
 * @param urgedBy the account of whoever did it
 */
public record Prompting(String taskId, LocalDate urgedOn, String urgedBy) {}
