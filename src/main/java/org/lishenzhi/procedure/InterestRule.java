package org.lishenzhi.procedure;

/**
 * Whether the doubled part of the interest on delayed performance runs on (迟延履行利息解释第三条第三款): it does not while
 * the title is reviewed otherwise than on the debtor's own request, or retried.
 */
public enum InterestRule {
    COUNTED("加倍部分利息照常计算"),
    EXCLUDED("加倍部分利息不计算"),
    EXCLUDED_UNLESS_DEBTOR("非因被执行人申请的，加倍部分利息不计算");

    private final String label;

    InterestRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean excludes(boolean debtorApplied) {
        return this == EXCLUDED || this == EXCLUDED_UNLESS_DEBTOR && !debtorApplied;
    }
}
