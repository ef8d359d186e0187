package org.lishenzhi.preservation;

/** Whether a measure holds the property. */
public enum SeizureState {
    EFFECTIVE("有效"),
    WAITING("轮候，未生效"),
    LAPSED("期限届满，效力消灭"),
    RELEASED("已解除");

    private final String label;

    SeizureState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
