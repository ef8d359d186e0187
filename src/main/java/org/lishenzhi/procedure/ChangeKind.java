package org.lishenzhi.procedure;

/** The kinds of changes of procedure; the decision table {@code procedural-changes} says what each does. */
public enum ChangeKind {
    APPLICANT_CONSENT("中止执行：申请人表示可以延期执行"),
    THIRD_PARTY_CLAIM("中止执行：案外人异议确有理由"),
    PARTY_DECEASED("中止执行：当事人死亡，等待继承"),
    ORGANIZATION_ENDED("中止执行：组织终止，承受人未定"),
    OTHER_SUSPENSION("中止执行：其他应当中止的情形"),
    SETTLEMENT_SUSPENSION("中止执行：履行和解协议"),
    RETRIAL_SUSPENSION("再审裁定中止"),
    SECURITY_DEFERRAL("暂缓执行：执行担保"),
    SUPERIOR_DEFERRAL("暂缓执行：上级法院通知"),
    SECURED_STAY("停止处分：异议、复议期间提供担保"),
    BANKRUPTCY_TRANSFER("移送破产审查"),
    DELEGATION("委托执行"),
    DESIGNATION("指定执行、提级执行"),
    CROSS_ENFORCEMENT("交叉执行");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
