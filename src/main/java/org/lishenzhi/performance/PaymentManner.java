package org.lishenzhi.performance;

/** How money was given. */
public enum PaymentManner {
    TRANSFER("汇入本院案款账户"),
    BILL("票据"),
    CASH("现金"),
    DIRECT("直接给付申请执行人"),
    REPORTED("据履行报告登记");

    private final String label;

    PaymentManner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
