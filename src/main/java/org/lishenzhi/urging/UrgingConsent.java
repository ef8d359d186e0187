package org.lishenzhi.urging;

/** What the applicant says to being urged for: urging is voluntary on his side too. */
public enum UrgingConsent {
    CONSENTED_WITHIN_REVIEW("同意督促，不暂缓立案"),
    CONSENTED_DEFERRED("同意督促，书面同意暂缓立案"),
    REFUSED("不督促，转执行立案");

    private final String label;

    UrgingConsent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
