package org.lishenzhi.trial;

/** How a paper is served (民事诉讼法第八十八条至第九十五条). */
public enum ServiceManner {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POSTAL("邮寄送达"),
    ELECTRONIC("电子送达"),
    PUBLIC_NOTICE("公告送达");

    private final String label;

    ServiceManner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
