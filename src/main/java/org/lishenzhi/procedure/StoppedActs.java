package org.lishenzhi.procedure;

/** What a change of procedure stops. */
public enum StoppedActs {
    ALL("全部执行措施"),
    DISPOSAL("处分措施"),
    NONE("不停止");

    private final String label;

    StoppedActs(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
