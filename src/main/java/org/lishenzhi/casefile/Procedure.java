package org.lishenzhi.casefile;

/** The procedure by which a suit is tried. */
public enum Procedure {
    ORDINARY("普通程序"),
    SUMMARY("简易程序"),
    SMALL_CLAIMS("小额诉讼程序");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
