package org.lishenzhi.engine.events;

/** How the delivery of an event ended. */
public enum Delivery {
    DELIVERED("已送达等待该事件的步骤"),
    BEGUN("已启动相应的办理流程"),
    KEPT("已记入案卷，本案没有步骤在等待它"),
    HANDED_TO_OFFICER("本案没有步骤在等待它，已交承办人处理"),
    ALREADY_RECEIVED("这一事件先前已经收到，没有重复处理");

    private final String sentence;

    Delivery(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
