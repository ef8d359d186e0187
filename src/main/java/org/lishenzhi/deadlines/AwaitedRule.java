package org.lishenzhi.deadlines;

/**
 * A rule that a step of a case is under, but that does not run because its starting event is not recorded.
 *
 * @param label the period as people know it, e.g. 执行期限
 */
public record AwaitedRule(String ruleId, String label) {}
