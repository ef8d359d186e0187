package org.lishenzhi.enforcement;

/**
 * One of the five tests of an application for enforcement (执行工作规定第十六条第一款).
 *
 * @param name what is tested
 * @param passed the result
 * @param reason why
 */
public record AcceptanceTest(String name, boolean passed, String reason) {

    /** As the clerk reads it. */
    public String told() {
        return "%s %s：%s".formatted(passed ? "✔" : "✘", name, reason);
    }
}
