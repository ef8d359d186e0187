package org.lishenzhi.procedure;

/** Who decides on a change of procedure. */
public enum ChangeDecider {
    PANEL("本院合议庭裁定或者决定"),
    PRESIDENT("本院院长决定"),
    ELSEWHERE("上级法院、再审法院等已经决定");

    private final String label;

    ChangeDecider(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
