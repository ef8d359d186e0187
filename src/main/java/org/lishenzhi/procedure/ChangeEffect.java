package org.lishenzhi.procedure;

import org.jspecify.annotations.Nullable;

/**
 * One row of the decision table {@code procedural-changes}.
 *
 * @param span the kind of span that does not count towards the periods of enforcement; none if all days count
 * @param longestRule the deadline rule that sets the longest time; none if the law sets none
 * @param document what the court draws up
 * @param remark what a person should know besides; says so if a row is not confirmed
 */
public record ChangeEffect(
        StoppedActs stops,
        @Nullable SpanKind span,
        InterestRule interest,
        @Nullable String longestRule,
        String document,
        ChangeDecider decider,
        ChangeEnding ending,
        String article,
        String remark) {

    boolean isDecidedElsewhere() {
        return decider == ChangeDecider.ELSEWHERE;
    }

    /** The row in words, as the officer reads it. */
    public String told() {
        return "停止：%s；执行期限：%s；%s；文书：%s；%s；结束方式：%s（%s）%s"
                .formatted(
                        stops.label(),
                        span == null ? "不扣除" : "扣除",
                        interest.label(),
                        document,
                        decider.label(),
                        ending.label(),
                        article,
                        remark.isEmpty() ? "" : "　" + remark);
    }
}
