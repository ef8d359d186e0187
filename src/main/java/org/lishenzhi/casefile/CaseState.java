package org.lishenzhi.casefile;

/** Where a case stands in its story, from the counter to enforcement; most ends of the story are such states too. */
public enum CaseState {
    FILING("立案审查中"),
    MEDIATED_BEFORE_FILING("先行调解成功"),
    FILING_REFUSED("不予受理"),
    FILING_RETURNED("起诉材料已退回"),
    FILING_WITHDRAWN("已撤回起诉"),
    TRIAL("审理中"),
    DEEMED_WITHDRAWN("按撤诉处理"),
    SUIT_WITHDRAWN("已撤诉"),
    SUIT_DISMISSED("已驳回起诉"),
    NOTHING_TO_PERFORM("裁判已生效，无给付内容"),
    PERFORMANCE("履行期内"),
    PERFORMED("已自动履行"),
    AWAITING_APPLICATION("已生效待申请"),
    APPLICATION_RECEIVED("已收执行申请"),
    URGING("执前督促中"),
    PERFORMED_AFTER_URGING("督促后履行完毕"),
    ENFORCEMENT_REQUESTED("已申请执行"),
    ENFORCEMENT_REFUSED("执行申请不予受理"),
    ENFORCING("执行中"),
    ENFORCED("执行完毕"),
    ENFORCEMENT_TERMINATED("已终结执行"),
    ENFORCEMENT_DENIED("已裁定不予执行"),
    ENFORCEMENT_DISMISSED("已驳回执行申请"),
    ENFORCEMENT_CANCELLED("已销案");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its parties are called as in enforcement: 申请执行人 and 被执行人. */
    public boolean isEnforcement() {
        return compareTo(APPLICATION_RECEIVED) >= 0;
    }

    /** Whether acts of force and searches for property are open to the court: only in a case accepted for enforcement. */
    public boolean allowsForce() {
        return this == ENFORCING;
    }
}
