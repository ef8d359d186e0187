package org.lishenzhi.performance;

/** In which form an agreement of the parties came before the court (执行和解规定第二条). */
public enum AgreementForm {
    JOINTLY_SUBMITTED("双方共同提交书面协议"),
    ACKNOWLEDGED("一方提交书面协议，对方认可"),
    RECORDED("口头协议记入笔录，双方签名或者盖章");

    private final String label;

    AgreementForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
