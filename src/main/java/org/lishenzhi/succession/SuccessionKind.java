package org.lishenzhi.succession;

/** Why somebody takes the place of a party in enforcement, or joins him; {@code party-successions} says what follows. */
public enum SuccessionKind {
    CREDITOR_DIED("申请执行人死亡，继承人等承受"),
    CREDITOR_MISSING("申请执行人被宣告失踪，财产代管人承受"),
    CREDITOR_DIVORCED("申请执行人离婚，债权分割给配偶"),
    CREDITOR_ENDED("申请执行人终止，权利承受人承受"),
    CREDITOR_MERGED("申请执行人合并"),
    CREDITOR_SPLIT("申请执行人分立"),
    CREDITOR_LIQUIDATED("申请执行人清算或者破产，债权分配给第三人"),
    AGENCY_ABOLISHED("申请执行人为机关法人被撤销"),
    CLAIM_ASSIGNED("债权转让"),
    DEBTOR_DIED("被执行人死亡，继承人等承受"),
    DEBTOR_MISSING("被执行人被宣告失踪，财产代管人承受"),
    DEBTOR_MERGED("被执行人合并"),
    DEBTOR_SPLIT("被执行人分立，新设组织承担连带责任"),
    SOLE_PROPRIETOR("个人独资企业的出资人"),
    GENERAL_PARTNER("合伙企业的普通合伙人"),
    LIMITED_PARTNER("未足额缴纳出资的有限合伙人"),
    BRANCH_OWNER("分支机构所属的法人"),
    UNINCORPORATED("其他非法人组织的责任主体"),
    CAPITAL_UNPAID("未缴纳或者未足额缴纳出资的股东"),
    CAPITAL_WITHDRAWN("抽逃出资的股东"),
    SHARES_TRANSFERRED("未依法出资即转让股权的原股东"),
    SOLE_SHAREHOLDER("一人公司财产混同的股东"),
    DEREGISTERED("未经清算即注销的公司的股东、董事、控股股东"),
    ASSETS_RECEIVED("无偿接受财产的股东、出资人或者主管部门"),
    PROMISED_AT_DEREGISTRATION("注销登记时书面承诺清偿的第三人"),
    PROMISED_TO_COURT("向执行法院书面承诺代为履行的第三人"),
    ASSETS_TRANSFERRED("依行政命令无偿接受调拨财产的第三人"),
    CREDITOR_RENAMED("申请执行人更名"),
    DEBTOR_RENAMED("被执行人更名");

    private final String label;

    SuccessionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
