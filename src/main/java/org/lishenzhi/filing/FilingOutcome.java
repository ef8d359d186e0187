package org.lishenzhi.filing;

/** How the filing of a suit ends; the story of the case goes on from there. */
public enum FilingOutcome {
    /** 已立案并移送审判庭. */
    ACCEPTED,
    /** 先行调解成功. */
    MEDIATED,
    /** 裁定不予受理. */
    REFUSED,
    /** 起诉材料已退回. */
    RETURNED,
    /** 撤回起诉. */
    WITHDRAWN,
    /** 逾期未交受理费，按撤诉处理. */
    DEEMED_WITHDRAWN
}
