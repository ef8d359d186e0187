package org.lishenzhi.engine.desk;

/** How a step goes back: whoever has it in hand sends it back, or whoever submitted the one before takes that back. */
public enum ReturnAct {
    SEND_BACK("退回"),
    TAKE_BACK("撤回");

    private final String label;

    ReturnAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
