package org.lishenzhi.performance;

/** How a thing came to the one to whom the title gives it (民事诉讼法第二百六十条). */
public enum DeliveryManner {
    FACE_TO_FACE("双方当面交付"),
    BY_OFFICER("执行员转交"),
    TAKEN("强制取得后交付");

    private final String label;

    DeliveryManner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
