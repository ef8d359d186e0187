package org.lishenzhi.performance;

/** What is proposed against somebody who does not do what only he can do (民事诉讼法第一百一十四条). */
public enum Penalty {
    FINE("罚款"),
    DETENTION("拘留"),
    BOTH("罚款并拘留");

    private final String label;

    Penalty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
