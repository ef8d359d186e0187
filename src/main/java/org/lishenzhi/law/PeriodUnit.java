package org.lishenzhi.law;

/** The unit in which a period is counted. */
public enum PeriodUnit {
    HOUR("小时"),
    DAY("日"),
    WORKING_DAY("工作日"),
    MONTH("个月"),
    YEAR("年");

    private final String label;

    PeriodUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
