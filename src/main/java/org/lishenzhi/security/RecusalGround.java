package org.lishenzhi.security;

/** Why a judge or an enforcement officer must not take a case (民事诉讼法第四十七条). */
public enum RecusalGround {
    PARTY_OR_RELATIVE("是本案当事人或者当事人、诉讼代理人近亲属"),
    INTEREST("与本案有利害关系"),
    OTHER_RELATION("与当事人、诉讼代理人有其他关系，可能影响公正办理"),
    GIFTS_OR_MEETINGS("接受请客送礼或者违反规定会见当事人、诉讼代理人");

    private final String label;

    RecusalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
