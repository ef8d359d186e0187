package org.lishenzhi.closing;

/** The manners of closing an enforcement case besides the end of this round (执行工作规定第六十四条). */
public enum ClosingKind {
    FULFILLED("执行完毕"),
    TERMINATED("终结执行"),
    DENIED("不予执行"),
    DISMISSED("驳回申请"),
    CANCELLED("销案");

    private final String label;

    ClosingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether enforcement took place and has ended, so that hindering its result can be stopped (民事诉讼法解释第五百一十九条). */
    boolean endsEnforcement() {
        return this == FULFILLED || this == TERMINATED;
    }
}
