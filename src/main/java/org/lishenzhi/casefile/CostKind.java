package org.lishenzhi.casefile;

/** What a cost of enforcement is for. */
public enum CostKind {
    ENFORCEMENT_FEE("执行申请费"),
    SUBSTITUTE_PERFORMANCE("代履行费用"),
    STORAGE("保管费用"),
    OTHER("其他执行费用");

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
