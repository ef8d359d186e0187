package org.lishenzhi.deadlines;

/** How a clock stands. */
public enum ClockState {
    RUNNING("计算中"),
    PAUSED("中止计算"),
    DONE("已办结");

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
