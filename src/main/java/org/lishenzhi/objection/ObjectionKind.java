package org.lishenzhi.objection;

/** What somebody invokes against enforcement; the decision table {@code objection-effects} says what each kind stops. */
public enum ObjectionKind {
    THIRD_PARTY("案外人异议"),
    CONDUCT("执行行为异议"),
    RECONSIDERATION("复议"),
    SECURED_STAY("提供担保请求停止"),
    RETRIAL_STAY("再审裁定中止"),
    SUPERIOR_DEFERRAL("上级法院暂缓");

    private final String label;

    ObjectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
