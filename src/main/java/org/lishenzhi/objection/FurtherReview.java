package org.lishenzhi.objection;

/** What became of an objection after the ruling on it: reconsideration above, or a suit. */
public enum FurtherReview {
    RECONSIDERATION_PENDING("复议审查中"),
    RECONSIDERATION_DISMISSED("复议驳回，维持异议裁定"),
    RECONSIDERATION_CHANGED("复议撤销或者变更异议裁定"),
    RECONSIDERATION_REMANDED("复议发回重新审查"),
    SUIT_PENDING("执行异议之诉审理中"),
    SUIT_EXCLUDED("诉讼判决不得执行该标的"),
    SUIT_ALLOWED("诉讼判决可以执行该标的");

    private final String label;

    FurtherReview(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isPending() {
        return this == RECONSIDERATION_PENDING || this == SUIT_PENDING;
    }

    public boolean isSuit() {
        return compareTo(SUIT_PENDING) >= 0;
    }
}
