package org.lishenzhi.preservation;

/** Why the court may do without security (财产保全规定第九条). */
public enum ExemptionGround {
    LIVELIHOOD_CLAIM("追索赡养费、抚育费、医疗费用、劳动报酬、工伤赔偿等", PreservationKind.IN_SUIT),
    DOMESTIC_VIOLENCE("遭遇家庭暴力且经济困难", PreservationKind.IN_SUIT),
    PUBLIC_INTEREST("人民检察院提起的公益诉讼涉及损害赔偿", PreservationKind.IN_SUIT),
    BRAVE_DEED("因见义勇为遭受侵害请求损害赔偿", PreservationKind.IN_SUIT),
    CLEAR_CLAIM("事实清楚、权利义务明确，保全错误可能性较小", PreservationKind.IN_SUIT),
    FINANCIAL_INSTITUTION("申请人为具有独立偿付能力的金融机构", PreservationKind.IN_SUIT),
    TITLE_IN_FORCE("法律文书已生效，进入执行程序前", PreservationKind.PRE_ENFORCEMENT);

    private final String label;
    private final PreservationKind kind;

    ExemptionGround(String label, PreservationKind kind) {
        this.label = label;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    boolean appliesTo(PreservationKind kind) {
        return this.kind == kind;
    }
}
