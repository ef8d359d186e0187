package org.lishenzhi.closing;

/** What a member of the panel thinks of a closing. */
public enum Opinion {
    AGREE("同意"),
    RETURN("退回补正"),
    DISAGREE("不同意");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
