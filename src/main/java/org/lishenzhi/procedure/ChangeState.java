package org.lishenzhi.procedure;

/** Where a change of procedure stands. */
public enum ChangeState {
    PROPOSED("已提请"),
    REFUSED("未准许"),
    IN_FORCE("已生效"),
    ENDED("已恢复执行"),
    TRANSFERRED("案件已移送他院");

    private final String label;

    ChangeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
