package org.lishenzhi.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * A step that a case is at, with an open task for somebody.
 *
 * @param stage what the model is called, e.g. 立案
 * @param ruleId the rule that the step is under, if its model names one
 */
public record OpenStep(String taskId, ClockScope scope, String stage, @Nullable String ruleId) {}
