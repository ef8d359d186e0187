package org.lishenzhi.preservation;

/** How an application for preservation stands. */
public enum PreservationState {
    APPLIED("审查中"),
    WITHDRAWN("申请已撤回"),
    REFUSED("已驳回"),
    ORDERED("已裁定，待实施"),
    TAKEN("已实施"),
    NOTHING_FOUND("无财产可供保全"),
    RELEASING("审查解除中"),
    RELEASED("已解除");

    private final String label;

    PreservationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
