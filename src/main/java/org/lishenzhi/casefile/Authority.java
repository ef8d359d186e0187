package org.lishenzhi.casefile;

/** How far an agent may act for his party. */
public enum Authority {
    GENERAL("一般授权"),
    SPECIAL("特别授权");

    private final String label;

    Authority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
