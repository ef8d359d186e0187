package org.lishenzhi.enforcement;

/** Why the court itself begins an enforcement without an application (执行工作规定第十七条第二款). */
public enum Transfer {
    MAINTENANCE("给付赡养费、扶养费、抚养费"),
    CIVIL_SANCTION("民事制裁决定"),
    COLLATERAL_CIVIL("刑事附带民事判决、裁定、调解");

    private final String label;

    Transfer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
