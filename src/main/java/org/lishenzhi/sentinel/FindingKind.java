package org.lishenzhi.sentinel;

/** What may be wrong with the course of a case, and what a manager should do about it. */
public enum FindingKind {
    STANDS_STILL("案件停住", "请核对案件实际办到哪一步，督促承办人；需要恢复或者补开步骤的，交系统管理员办理。"),
    TWINS("同一件事有两份", "请确认以哪一份为准；多余的一份交系统管理员结束，不要两份都办。"),
    EXPIRED_CLOCK("期限届满后无人办理", "请督促承办人立即办理；依法可以延长或者中止的，补办手续。"),
    NOBODY_AT_WORK("任务没有在岗的人办理", "请把任务改派给在岗人员，或者为其指定代办人。"),
    ORPHAN("流程脱节", "请核对案件实际办到哪一步，交系统管理员结束或者恢复脱节的流程。"),
    UNDELIVERED("来件或者自动步骤没有办成", "请交系统管理员查看原因后重试，并核对案卷有无缺漏。");

    private final String label;
    private final String advice;

    FindingKind(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    public String label() {
        return label;
    }

    public String advice() {
        return advice;
    }
}
