package org.lishenzhi.enforcement;

/** How an enforcement notice is served (执行工作规定第二十三条；民事诉讼法第八十八条至第九十五条). */
public enum NoticeManner {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POSTAL("邮寄送达"),
    ELECTRONIC("电子送达"),
    PUBLIC_NOTICE("公告送达");

    private final String label;

    NoticeManner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
